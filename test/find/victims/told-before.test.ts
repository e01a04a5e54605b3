import { expect, test } from 'vitest'
import { findVictims } from '../../../src/find/victims/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) =>
  findVictims(buildReading(text, rows)).map(({ words, kind }) => `${kind}: ${text.slice(...words)}`)

test('included takes one person among a number of victims, and none among guests', () => {
  const rows = (verb: string) =>
    `Nine nine NUM CD 2 nummod
     peasants peasant NOUN NNS 4 nsubj:pass
     were be AUX VBD 4 aux:pass
     ${verb} VERB VBN 0 root
     , , PUNCT , 8 punct
     including include VERB VBG 8 case
     a a DET DT 8 det
     girl girl NOUN NN 2 nmod
     . . PUNCT . 4 punct`
  expect(read('Nine peasants were wounded, including a girl.', rows('wounded wound'))).toEqual([
    'wounded: a girl',
  ])
  expect(read('Nine peasants were invited, including a girl.', rows('invited invite'))).toEqual([])
})

test('identified takes those whom the victims are identified as', () => {
  const rows = (first: string, second: string) =>
    `Two two NUM CD 2 nummod
     teachers teacher NOUN NNS 4 nsubj:pass
     were be AUX VBD 4 aux:pass
     ${first} VERB VBN 0 root
     . . PUNCT . 4 punct

     The the DET DT 2 det
     ${second} NOUN NNS 4 nsubj:pass
     were be AUX VBD 4 aux:pass
     identified identify VERB VBN 0 root
     as as ADP IN 7 case
     a a DET DT 7 det
     sailor sailor NOUN NN 4 obl
     . . PUNCT . 4 punct`
  expect(
    read(
      'Two teachers were kidnapped. The victims were identified as a sailor.',
      rows('kidnapped kidnap', 'victims victim'),
    ),
  ).toEqual(['captured: a sailor'])
  expect(
    read(
      'Two teachers were kidnapped. The gunmen were identified as a sailor.',
      rows('kidnapped kidnap', 'gunmen gunman'),
    ),
  ).toEqual([])
})

test('names behind "two of her guards" are victims one by one, and somebody of an age is one', () => {
  expect(
    read(
      'Two of her guards, a cook and a sailor, were killed.',
      `Two two NUM CD 12 nsubj:pass
       of of ADP IN 4 case
       her her PRON PRP$ 4 nmod:poss
       guards guard NOUN NNS 1 nmod
       , , PUNCT , 7 punct
       a a DET DT 7 det
       cook cook NOUN NN 4 appos
       and and CCONJ CC 10 cc
       a a DET DT 10 det
       sailor sailor NOUN NN 7 conj
       were be AUX VBD 12 aux:pass
       killed kill VERB VBN 0 root
       . . PUNCT . 12 punct`,
    ),
  ).toEqual(['killed: a cook', 'killed: a sailor'])
  expect(
    read(
      'They wounded a 17-year-old.',
      `They they PRON PRP 2 nsubj
       wounded wound VERB VBD 0 root
       a a DET DT 8 det
       17 17 NUM CD 6 nummod
       - - PUNCT HYPH 4 punct
       year year NOUN NN 8 compound
       - - PUNCT HYPH 4 punct
       old old ADJ JJ 2 obj
       . . PUNCT . 2 punct`,
    ),
  ).toEqual(['wounded: a 17-year-old'])
})
