import { expect, test } from 'vitest'
import { iso } from '../../../src/ground/times/day.ts'
import { holidayIn } from '../../../src/ground/times/holidays.ts'

const day = (name: string, year: number) => {
  const found = holidayIn(name, year)
  return found === null ? null : iso(found)
}

test('knows fixed and moving holidays', () => {
  expect(day('christmas eve', 2015)).toBe('2015-12-24')
  expect(day('easter', 2020)).toBe('2020-04-12')
  expect(day('thanksgiving', 2016)).toBe('2016-11-24')
  expect(day('memorial day', 2021)).toBe('2021-05-31')
})

test('knows no others', () => {
  expect(day('herring day', 2015)).toBeNull()
})
