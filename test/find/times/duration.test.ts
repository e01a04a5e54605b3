import { expect, test } from 'vitest'
import { duration } from '../../../src/find/times/duration.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads counted units', () => {
  expect(wordsOf(duration, 'They held the bridge for three days.')).toEqual(['three days'])
  expect(wordsOf(duration, 'It lasted two and a half hours.')).toEqual(['two and a half hours'])
  expect(wordsOf(duration, 'They spoke for 2 1/2 hours.')).toEqual(['2 1/2 hours'])
  expect(wordsOf(duration, 'He served five years and three months.')).toEqual([
    'five years and three months',
  ])
})

test('reads one unit behind a preposition', () => {
  expect(wordsOf(duration, 'It burned for a week and a half.')).toEqual(['a week and a half'])
})

test('leaves ages, rates and programmes alone', () => {
  expect(wordsOf(duration, 'She is 37 years old.')).toEqual([])
  expect(wordsOf(duration, 'It runs 24 hours a day with four flights a week.')).toEqual([])
  expect(wordsOf(duration, 'He spoke on 60 Minutes.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(duration, 'They held the bridge for three days.')).toEqual({
    kind: 'duration',
    amounts: [{ count: 3, unit: 'day' }],
    side: null,
  })
})
