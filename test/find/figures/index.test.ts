import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/find/figures/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) =>
  findFigures(buildReading(text, rows)).map(({ words, kind, low, high, of }) => [
    text.slice(...words),
    kind,
    low,
    high,
    of,
  ])

describe('findFigures', () => {
  test('finds what a blast did, the counted left out', () => {
    expect(
      read(
        'A bomb hit the bus killing 12 and leaving injured about 40.',
        `A a DET DT 2 det
         bomb bomb NOUN NN 3 nsubj
         hit hit VERB VBD 0 root
         the the DET DT 5 det
         bus bus NOUN NN 3 obj
         killing kill VERB VBG 3 advcl
         12 12 NUM CD 6 obj
         and and CCONJ CC 9 cc
         leaving leave VERB VBG 6 conj
         injured injured ADJ JJ 9 xcomp
         about about ADV RB 12 advmod
         40 40 NUM CD 9 obj
         . . PUNCT . 3 punct`,
      ),
    ).toEqual([
      ['12', 'killed', 12, 12, 'people'],
      ['about 40', 'wounded', 40, 40, 'people'],
    ])
  })
  test('finds a total and its part', () => {
    expect(
      read(
        'The strike killed 22 people, among them five children.',
        `The the DET DT 2 det
         strike strike NOUN NN 3 nsubj
         killed kill VERB VBD 0 root
         22 22 NUM CD 5 nummod
         people people NOUN NNS 3 obj
         , , PUNCT , 10 punct
         among among ADP IN 8 case
         them they PRON PRP 10 nmod
         five five NUM CD 10 nummod
         children child NOUN NNS 5 appos
         . . PUNCT . 3 punct`,
      ),
    ).toEqual([
      ['22 people', 'killed', 22, 22, 'people'],
      ['five children', 'killed', 5, 5, 'children'],
    ])
  })
  test('finds a share with its whole', () => {
    expect(
      read(
        'It lost 20 percent of its lands.',
        `It it PRON PRP 2 nsubj
         lost lose VERB VBD 0 root
         20 20 NUM CD 4 nummod
         percent percent NOUN NN 2 obj
         of of ADP IN 7 case
         its its PRON PRP$ 7 nmod:poss
         lands land NOUN NNS 4 nmod
         . . PUNCT . 2 punct`,
      ),
    ).toEqual([['20 percent of its lands', 'share', 20, 20, 'lands']])
  })
  test('passes over dates, ages, measures and sources', () => {
    expect(
      read(
        'On May 5, 2019, a 12-year-old walked 30 miles.',
        `On on ADP IN 2 case
         May May PROPN NNP 12 obl
         5 5 NUM CD 2 nummod
         , , PUNCT , 2 punct
         2019 2019 NUM CD 2 nummod
         , , PUNCT , 2 punct
         a a DET DT 11 det
         12 12 NUM CD 11 nummod
         - - PUNCT HYPH 11 punct
         year year NOUN NN 11 compound
         -old old ADJ JJ 12 nsubj
         walked walk VERB VBD 0 root
         30 30 NUM CD 14 nummod
         miles mile NOUN NNS 12 obj
         . . PUNCT . 12 punct`,
      ),
    ).toEqual([])
    expect(
      read(
        'Three officials said so.',
        `Three three NUM CD 2 nummod
         officials official NOUN NNS 3 nsubj
         said say VERB VBD 0 root
         so so ADV RB 3 advmod
         . . PUNCT . 3 punct`,
      ),
    ).toEqual([])
  })
  test('passes over the headline', () => {
    const text = 'Blast kills 14\n\nIt was heard.'
    const reading = buildReading(
      text,
      `Blast blast NOUN NN 2 nsubj
       kills kill VERB VBZ 0 root
       14 14 NUM CD 2 obj

       It it PRON PRP 3 nsubj:pass
       was be AUX VBD 3 aux:pass
       heard hear VERB VBN 0 root
       . . PUNCT . 3 punct`,
      { report: { headline: [0, 14] } },
    )
    expect(findFigures(reading)).toEqual([])
  })
})
