import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  civilOf,
  dayOf,
  daysIn,
  iso,
  isoWeek,
  parseDay,
  weekdayOf,
} from '../../../src/ground/times/day.ts'

const anyDay = fc.integer({ min: -300_000, max: 300_000 })
const oracle = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day })

test('counts days as Temporal does', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = oracle(day)
      expect(civilOf(day)).toEqual({ year: date.year, month: date.month, day: date.day })
      expect(dayOf(date.year, date.month, date.day)).toBe(day)
      expect(weekdayOf(day)).toBe(date.dayOfWeek)
      expect(daysIn(date.year, date.month)).toBe(date.daysInMonth)
      expect(iso(day)).toBe(date.toString())
      expect(isoWeek(day)).toBe(`${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`)
    }),
  )
})

test('runs months over into other years', () => {
  expect(iso(dayOf(2019, 14, 1))).toBe('2020-02-01')
  expect(iso(dayOf(2020, 0, 31))).toBe('2019-12-31')
})

test('reads ISO dates with or without a time, and no others', () => {
  expect(parseDay('2020-10-02')).toBe(dayOf(2020, 10, 2))
  expect(parseDay('2020-10-02T08:00:00Z')).toBe(dayOf(2020, 10, 2))
  expect([parseDay('2020-02-30'), parseDay('2 October'), parseDay(null)]).toEqual([
    null,
    null,
    null,
  ])
})
