import { expect, test } from 'vitest'
import { uncountedDuration } from '../../../src/find/times/uncounted-duration.ts'
import { wordsOf } from './plain.ts'

test('reads plain units behind a preposition', () => {
  expect(wordsOf(uncountedDuration, 'They had waited for decades.')).toEqual(['decades'])
})

test('leaves units alone that something else counts or ties', () => {
  expect(
    wordsOf(uncountedDuration, 'The years in Orsk were hard. After weeks later came.'),
  ).toEqual([])
})

test('reads a unit in a clause of its own before what it is counted from', () => {
  expect(wordsOf(uncountedDuration, 'He resigned, hours after the vote.')).toEqual(['hours'])
  expect(wordsOf(uncountedDuration, 'He counted hours after the vote.')).toEqual([])
})
