import { expect, test } from 'vitest'
import { findVictims } from '../../../src/find/victims/index.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) =>
  findVictims(buildReading(text, rows)).map(({ words, kind }) => `${kind}: ${text.slice(...words)}`)

test('byNoun finds whose murder is told of', () => {
  const rows = (noun: string) =>
    `They they PRON PRP 2 nsubj
     mourned mourn VERB VBD 0 root
     the the DET DT 4 det
     ${noun} NOUN NN 2 obj
     of of ADP IN 7 case
     a a DET DT 7 det
     judge judge NOUN NN 4 nmod
     . . PUNCT . 2 punct`
  expect(read('They mourned the murder of a judge.', rows('murder murder'))).toEqual([
    'killed: a judge',
  ])
  expect(read('They mourned the career of a judge.', rows('career career'))).toEqual([])
})

test('byNoun leaves what was only attempted or demanded', () => {
  expect(
    read(
      'They condemned the attempted murder of a judge.',
      `They they PRON PRP 2 nsubj
       condemned condemn VERB VBD 0 root
       the the DET DT 5 det
       attempted attempt ADJ VBN 5 amod
       murder murder NOUN NN 2 obj
       of of ADP IN 8 case
       a a DET DT 8 det
       judge judge NOUN NN 5 nmod
       . . PUNCT . 2 punct`,
    ),
  ).toEqual([])
  expect(
    read(
      'They demanded the release of a judge.',
      `They they PRON PRP 2 nsubj
       demanded demand VERB VBD 0 root
       the the DET DT 4 det
       release release NOUN NN 2 obj
       of of ADP IN 7 case
       a a DET DT 7 det
       judge judge NOUN NN 4 nmod
       . . PUNCT . 2 punct`,
    ),
  ).toEqual([])
})
