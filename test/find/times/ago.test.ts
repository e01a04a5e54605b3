import { expect, test } from 'vitest'
import { ago } from '../../../src/find/times/ago.ts'
import { meaningOf, wordsOf } from './plain.ts'

test("reads a distance back from the report's day", () => {
  expect(wordsOf(ago, 'The mine closed two years ago.')).toEqual(['two years ago'])
  expect(wordsOf(ago, 'A week or so ago it reopened.')).toEqual(['A week or so ago'])
  expect(wordsOf(ago, 'Two weeks from now it closes.')).toEqual(['Two weeks from now'])
})

test('reads months back, not the way back', () => {
  expect(wordsOf(ago, 'It opened few months back.')).toEqual(['few months back'])
  expect(wordsOf(ago, 'They sailed three days back home.')).toEqual([])
})

test('leaves a distance without ago alone', () => {
  expect(wordsOf(ago, 'It closed for two years.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(ago, 'The mine closed two years ago.')).toEqual({
    kind: 'shift',
    amount: { count: 2, unit: 'year' },
    sign: -1,
    from: 'report',
  })
})
