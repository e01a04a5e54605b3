import { expect, test } from 'vitest'
import { holiday } from '../../../src/find/times/holiday.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a holiday that the calendar fixes', () => {
  expect(wordsOf(holiday, 'The truce held until Christmas Eve.')).toEqual(['Christmas Eve'])
  expect(wordsOf(holiday, "On New Year's Day 2016 it broke.")).toEqual(["New Year's Day 2016"])
})

test('leaves names alone', () => {
  expect(wordsOf(holiday, 'Sailors from Christmas Island marched for the Easter Rising.')).toEqual(
    [],
  )
})

test('says what the words mean', () => {
  expect(meaningOf(holiday, 'The truce held until Christmas Eve.')).toEqual({
    kind: 'holiday',
    holiday: 'christmas eve',
    year: null,
    relation: 'bare',
  })
})
