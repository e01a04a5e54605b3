import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/find/figures/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) =>
  findFigures(buildReading(text, rows)).map(
    ({ words, kind, of }) => `${text.slice(...words)}: ${kind} ${of}`,
  )

describe('findFigures', () => {
  test('reads what befell the counted where the tree lost their subject', () => {
    const rows = (verb: string) =>
      `Velmar Velmar PROPN NNP 2 nsubj
       says say VERB VBZ 0 root
       21 21 NUM CD 2 obj
       of of ADP IN 6 case
       its its PRON PRP$ 6 nmod:poss
       guards guard NOUN NNS 3 nmod
       have have AUX VBP 8 aux
       ${verb} VERB VBN 3 ccomp
       . . PUNCT . 2 punct`
    expect(read('Velmar says 21 of its guards have died.', rows('died die'))).toEqual([
      '21 of its guards: killed guards',
    ])
    expect(read('Velmar says 21 of its guards have voted.', rows('voted vote'))).toEqual([
      '21 of its guards: other guards',
    ])
  })

  test('reads a total by the verb of its total', () => {
    expect(
      read(
        'A total of 14 barns were destroyed.',
        `A a DET DT 2 det
         total total NOUN NN 7 nsubj:pass
         of of ADP IN 5 case
         14 14 NUM CD 5 nummod
         barns barn NOUN NNS 2 nmod
         were be AUX VBD 7 aux:pass
         destroyed destroy VERB VBN 0 root
         . . PUNCT . 7 punct`,
      ),
    ).toEqual(['A total of 14 barns: destroyed barns'])
  })

  test('reads people driven from their homes, and no sheep driven to market', () => {
    const rows = (tail: string) =>
      `They they PRON PRP 2 nsubj
       drove drive VERB VBD 0 root
       12,000 12,000 NUM CD 4 nummod
       people people NOUN NNS 2 obj
       ${tail}
       . . PUNCT . 2 punct`
    expect(
      read(
        'They drove 12,000 people from homes.',
        rows(`from from ADP IN 6 case
              homes home NOUN NNS 2 obl`),
      ),
    ).toEqual(['12,000 people: displaced people'])
    expect(
      read(
        'They drove 12,000 people to homes.',
        rows(`to to ADP IN 6 case
              homes home NOUN NNS 2 obl`),
      ),
    ).toEqual(['12,000 people: other people'])
  })

  test('reads villages that were taken, and no photographs that were', () => {
    const rows = (noun: string) =>
      `Troops troop NOUN NNS 2 nsubj
       took take VERB VBD 0 root
       nine nine NUM CD 4 nummod
       ${noun} NOUN NNS 2 obj
       . . PUNCT . 2 punct`
    expect(read('Troops took nine villages.', rows('villages village'))).toEqual([
      'nine villages: captured villages',
    ])
    expect(read('Troops took nine photographs.', rows('photographs photograph'))).toEqual([])
  })

  test('reads the shot as wounded, unless they were shot dead', () => {
    const rows = (state: string) =>
      `Guards guard NOUN NNS 2 nsubj
       shot shoot VERB VBD 0 root
       seven seven NUM CD 4 nummod
       people people NOUN NNS 2 obj
       ${state}
       . . PUNCT . 2 punct`
    expect(read('Guards shot seven people dead.', rows('dead dead ADJ JJ 2 xcomp'))).toEqual([
      'seven people: killed people',
    ])
    expect(read('Guards shot seven people there.', rows('there there ADV RB 2 advmod'))).toEqual([
      'seven people: wounded people',
    ])
  })

  test('reads no death in a burial', () => {
    expect(
      read(
        'She buried one husband there.',
        `She she PRON PRP 2 nsubj
         buried bury VERB VBD 0 root
         one one NUM CD 4 nummod
         husband husband NOUN NN 2 obj
         there there ADV RB 2 advmod
         . . PUNCT . 2 punct`,
      ),
    ).toEqual([])
  })
})
