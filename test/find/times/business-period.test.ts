import { expect, test } from 'vitest'
import { businessPeriod } from '../../../src/find/times/business-period.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a period known from before', () => {
  expect(
    wordsOf(
      businessPeriod,
      'Profit in the latest quarter was twice that of the year-earlier period.',
    ),
  ).toEqual(['the latest quarter', 'the year-earlier period'])
  expect(wordsOf(businessPeriod, 'The year-ago results were restated.')).toEqual(['year-ago'])
})

test('leaves fractions and other periods alone', () => {
  expect(
    wordsOf(
      businessPeriod,
      'The quarter of the city that burned had a long period of calm in the same period.',
    ),
  ).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(businessPeriod, 'It doubled from the year-earlier period.')).toEqual({
    kind: 'quarter',
    number: null,
    year: null,
    back: 1,
  })
})
