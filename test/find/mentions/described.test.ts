import { expect, test } from 'vitest'
import { described } from '../../../src/find/mentions/described.ts'
import { compactReading } from '../../compact-reading.ts'

const found = (text: string, rows: string) =>
  described(compactReading(text, rows), () => false).map((one) => text.slice(...one.span))

test('a counted group and an official are mentions with their phrases', () => {
  expect(
    found(
      'Dozens of teachers at the academy met a senior official.',
      'Dozens:NOUN:NNS:7:nsubj:dozen of:ADP:IN:3:case teachers:NOUN:NNS:1:nmod:teacher at:ADP:IN:6:case the:DET:DT:6:det academy:NOUN:NN:3:nmod met:VERB:VBD:0:root:meet a:DET:DT:10:det senior:ADJ:JJ:10:amod official:NOUN:NN:7:obj .:PUNCT:.:7:punct',
    ),
  ).toEqual(['Dozens of teachers at the academy', 'the academy', 'a senior official'])
})

test('things and predicates are none', () => {
  expect(
    found(
      'The bridge is a target.',
      'The:DET:DT:2:det bridge:NOUN:NN:5:nsubj is:AUX:VBZ:5:cop:be a:DET:DT:5:det target:NOUN:NN:0:root .:PUNCT:.:5:punct',
    ),
  ).toEqual([])
})

test('a school that is only hit is a house, and no actor', () => {
  expect(
    found(
      'Hail hit the school.',
      'Hail:NOUN:NN:2:nsubj hit:VERB:VBD:0:root the:DET:DT:4:det school:NOUN:NN:2:obj .:PUNCT:.:2:punct',
    ),
  ).toEqual([])
})
