import { expect, test } from 'vitest'
import { knownBodies } from '../../../src/find/mentions/known-bodies.ts'
import { compactReading } from '../../compact-reading.ts'

const found = (text: string, rows: string) =>
  knownBodies(compactReading(text, rows), () => false).map((one) => text.slice(...one.span))

test('a well-known body is found inside a title', () => {
  expect(
    found(
      'White House spokesman Ivan Holt left.',
      'White:PROPN:NNP:2:compound House:PROPN:NNP:3:compound spokesman:NOUN:NN:4:nmod:desc Ivan:PROPN:NNP:6:nsubj Holt:PROPN:NNP:4:flat left:VERB:VBD:0:root:leave .:PUNCT:.:6:punct',
    ),
  ).toEqual(['White House'])
})

test('a white house is none', () => {
  expect(
    found(
      'A white house fell.',
      'A:DET:DT:3:det white:ADJ:JJ:3:amod house:NOUN:NN:4:nsubj fell:VERB:VBD:0:root:fall .:PUNCT:.:4:punct',
    ),
  ).toEqual([])
})

test('the paper that the report stands in is a body where it names itself', () => {
  const at = (text: string, publisher: string | null) => {
    const reading = compactReading(
      text,
      'The:DET:DT:2:det Courier:PROPN:NNP:3:nsubj closed:VERB:VBD:0:root:close .:PUNCT:.:3:punct',
    )
    const report = { ...reading.report, publisher }
    return knownBodies({ ...reading, report }, () => false).length
  }
  expect(at('The Courier closed.', 'The Courier')).toBe(1)
  expect(at('The Courier closed.', null)).toBe(0)
})
