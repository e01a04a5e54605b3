import { expect, test } from 'vitest'
import { wordsIn } from '../../../src/find/tree/words-in.ts'
import { buildReading } from '../../build-reading.ts'

const reading = buildReading(
  'They left early.',
  'They they PRON PRP 2 nsubj\nleft leave VERB VBD 0 root\nearly early ADV RB 2 advmod\n. . PUNCT . 2 punct',
)

test('the words that begin within a span are found', () => {
  expect(wordsIn(reading, [5, 15])).toEqual([1, 3])
})

test('a span beyond the text has none', () => {
  expect(wordsIn(reading, [90, 99])).toEqual([4, 4])
})
