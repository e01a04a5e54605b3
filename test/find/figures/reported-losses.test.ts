import { expect, test } from 'vitest'
import { findFigures } from '../../../src/find/figures/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) =>
  findFigures(buildReading(text, rows)).map(
    ({ words, kind, low }) => `${text.slice(...words)}: ${kind} ${low}`,
  )

test('amongThem takes those among the killed for killed, and not those among the guests', () => {
  const rows = (last: string) =>
    `Thirty thirty NUM CD 2 nummod
     children child NOUN NNS 3 nsubj
     were be AUX VBD 0 root
     among among ADP IN 6 case
     39 39 NUM CD 6 nummod
     people people NOUN NNS 3 obl
     ${last} VERB VBN 6 acl
     . . PUNCT . 3 punct`
  expect(read('Thirty children were among 39 people killed.', rows('killed kill'))).toEqual([
    'Thirty children: killed 30',
    '39 people: killed 39',
  ])
  expect(read('Thirty children were among 39 people invited.', rows('invited invite'))).toEqual([
    'Thirty children: other 30',
    '39 people: other 39',
  ])
})

test('broughtDown takes things shot down or taken out for destroyed, and no loans', () => {
  const rows = (verb: string, particle: string, noun: string) =>
    `They they PRON PRP 2 nsubj
     ${verb} VERB VBD 0 root
     ${particle} ${particle} ADP RP 2 compound:prt
     two two NUM CD 5 nummod
     ${noun} NOUN NNS 2 obj
     . . PUNCT . 2 punct`
  expect(read('They shot down two drones.', rows('shot shoot', 'down', 'drones drone'))).toEqual([
    'two drones: destroyed 2',
  ])
  expect(read('They took out two loans.', rows('took take', 'out', 'loans loan'))).toEqual([])
})

test('counts a million that is written out, and nothing across a dash between spaces', () => {
  expect(
    read(
      'It displaced one million people.',
      `It it PRON PRP 2 nsubj
       displaced displace VERB VBD 0 root
       one one NUM CD 4 compound
       million million NUM CD 5 nummod
       people people NOUN NNS 2 obj
       . . PUNCT . 2 punct`,
    ),
  ).toEqual(['one million people: displaced 1000000'])
  expect(
    read(
      'At 1459 - Blasts killed nobody.',
      `At at ADP IN 2 case
       1459 1459 NUM CD 5 obl
       - - PUNCT , 4 punct
       Blasts blast NOUN NNS 5 nsubj
       killed kill VERB VBD 0 root
       nobody nobody PRON NN 5 obj
       . . PUNCT . 5 punct`,
    ),
  ).toEqual([])
})

test('toDeath takes those shot to death for killed, and those shot for wounded', () => {
  const rows = (tail: string) =>
    `Two two NUM CD 2 nummod
     monks monk NOUN NNS 4 nsubj:pass
     were be AUX VBD 4 aux:pass
     shot shoot VERB VBN 0 root
     ${tail}
     . . PUNCT . 4 punct`
  expect(
    read('Two monks were shot to death.', rows('to to ADP IN 6 case\ndeath death NOUN NN 4 obl')),
  ).toEqual(['Two monks: killed 2'])
  expect(read('Two monks were shot yesterday.', rows('yesterday yesterday NOUN NN 4 obl'))).toEqual(
    ['Two monks: wounded 2'],
  )
})

test('some of those just told of are what those are, whatever verb they hang on', () => {
  expect(
    read(
      'They killed two men and wounded 17, six of them critically.',
      `They they PRON PRP 2 nsubj
       killed kill VERB VBD 0 root
       two two NUM CD 4 nummod
       men man NOUN NNS 2 obj
       and and CCONJ CC 6 cc
       wounded wound VERB VBD 2 conj
       17 17 NUM CD 6 obj
       , , PUNCT , 9 punct
       six six NUM CD 2 obj
       of of ADP IN 11 case
       them they PRON PRP 9 nmod
       critically critically ADV RB 9 advmod
       . . PUNCT . 2 punct`,
    ),
  ).toEqual(['two men: killed 2', '17: wounded 17', 'six of them: wounded 6'])
})

test('counts the loss of lives as deaths', () => {
  const rows = (noun: string) =>
    `It it PRON PRP 2 nsubj
     sank sink VERB VBD 0 root
     with with ADP IN 5 case
     the the DET DT 5 det
     loss loss NOUN NN 2 obl
     of of ADP IN 8 case
     31 31 NUM CD 8 nummod
     ${noun} NOUN NNS 5 nmod
     . . PUNCT . 2 punct`
  expect(read('It sank with the loss of 31 lives.', rows('lives life'))).toEqual([
    '31 lives: killed 31',
  ])
  expect(read('It sank with the loss of 31 crates.', rows('crates crate'))).toEqual([])
})
