import { expect, test } from 'vitest'
import { dayOf, iso } from '../../../src/ground/times/day.ts'
import { durationValue, shifted } from '../../../src/ground/times/duration.ts'

test('writes lengths of time as TIMEX3 does', () => {
  expect(durationValue([{ count: 1, unit: 'week' }])).toBe('P1W')
  expect(durationValue([{ count: 5, unit: 'hour' }])).toBe('PT5H')
  expect(durationValue([{ count: null, unit: 'day' }])).toBe('PXD')
  expect(durationValue([{ count: 2.5, unit: 'year' }])).toBe('P2Y6M')
  expect(durationValue([{ count: 0.5, unit: 'hour' }])).toBe('PT30M')
  expect(durationValue([{ count: 2, unit: 'decade' }])).toBe('P20Y')
  expect(
    durationValue([
      { count: 1, unit: 'day' },
      { count: 6, unit: 'hour' },
    ]),
  ).toBe('P1DT6H')
})

test('moves a day by a unit and stays within the month', () => {
  const from = dayOf(2020, 3, 31)
  expect(iso(shifted(from, 'month', -1))).toBe('2020-02-29')
  expect(iso(shifted(from, 'week', 2))).toBe('2020-04-14')
  expect(iso(shifted(from, 'year', -1))).toBe('2019-03-31')
  expect(iso(shifted(from, 'hour', 5))).toBe('2020-03-31')
})
