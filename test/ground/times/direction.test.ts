import { expect, test } from 'vitest'
import { dayOf, iso } from '../../../src/ground/times/day.ts'
import {
  dateNear,
  dayNumbered,
  weekdayNear,
  yearOfMonth,
  yearOfSeason,
} from '../../../src/ground/times/direction.ts'

// a Friday
const today = dayOf(2020, 10, 2)

test('takes a weekday in the past tense for the last one up to the day of the report', () => {
  expect(iso(weekdayNear(today, 7, 'bare', 'past'))).toBe('2020-09-27')
  expect(iso(weekdayNear(today, 5, 'bare', 'past'))).toBe('2020-10-02')
  expect(iso(weekdayNear(today, 5, 'last', 'past'))).toBe('2020-09-25')
})

test('takes a weekday in the future for the next one', () => {
  expect(iso(weekdayNear(today, 7, 'bare', 'future'))).toBe('2020-10-04')
  expect(iso(weekdayNear(today, 5, 'next', null))).toBe('2020-10-09')
})

test('puts a month without a year where the tense looks', () => {
  expect(yearOfMonth(today, 11, 'bare', 'past')).toBe(2019)
  expect(yearOfMonth(today, 11, 'bare', 'future')).toBe(2020)
  expect(yearOfMonth(today, 10, 'bare', 'past')).toBe(2020)
  expect(yearOfMonth(today, 10, 'last', null)).toBe(2019)
  expect(yearOfMonth(today, 12, 'bare', null)).toBe(2020)
})

test('does not move a date by nearly a year for a tense misread', () => {
  expect(iso(dateNear(today, 9, 27, 'future'))).toBe('2020-09-27')
  expect(iso(dateNear(today, 10, 20, 'past'))).toBe('2020-10-20')
  expect(iso(dateNear(today, 3, 1, 'past'))).toBe('2020-03-01')
})

test('finds the season', () => {
  expect(yearOfSeason(today, 'SU', 'last', null)).toBe(2020)
  expect(yearOfSeason(today, 'FA', 'last', null)).toBe(2019)
  expect(yearOfSeason(dayOf(2020, 1, 9), 'WI', 'this', null)).toBe(2019)
})

test('finds the day of a number in the direction of the tense', () => {
  const today = dayOf(2021, 3, 15)
  expect(dayNumbered(today, 11, 'past')).toBe(dayOf(2021, 3, 11))
  expect(dayNumbered(today, 20, 'past')).toBe(dayOf(2021, 2, 20))
  expect(dayNumbered(today, 30, null)).toBe(dayOf(2021, 1, 30))
  expect(dayNumbered(today, 11, 'future')).toBe(dayOf(2021, 4, 11))
})
