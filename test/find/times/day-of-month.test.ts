import { expect, test } from 'vitest'
import { dayOfMonth } from '../../../src/find/times/day-of-month.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a day of the month by its number', () => {
  expect(wordsOf(dayOfMonth, 'On the 11th a bridge fell.')).toEqual(['the 11th'])
  expect(meaningOf(dayOfMonth, 'It opens on the 20th.')).toMatchObject({ month: null, day: 20 })
})

test('leaves what an ordinal counts', () => {
  expect(wordsOf(dayOfMonth, 'He lives on the 11th floor.')).toEqual([])
  expect(wordsOf(dayOfMonth, 'It was the 11th.')).toEqual([])
})
