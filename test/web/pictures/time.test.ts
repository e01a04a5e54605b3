import { expect, test } from 'vitest'
import { numberOf, periodWords } from '../../../web/pictures/days.ts'
import { dayAt } from '../../../web/pictures/time/axis.ts'
import { LEFT, layOut, RIGHT, xOf } from '../../../web/pictures/time/layout.ts'
import { narrowedTo, periodOf, steps, ticksOf } from '../../../web/pictures/time/period.ts'
import { someTimes } from './made-times.ts'

const period = periodOf(someTimes, {})
const { lanes } = layOut(someTimes, period)
const [attacks, agreements, undated] = lanes
const kinds = (lane = attacks) => lane?.marks.map(({ kind }) => kind).sort()

test('the days of the reports are shown with some around them, what lies farther stands at the side', () => {
  expect(narrowedTo(period)).toEqual({ eventFrom: '2031-02-25', eventTo: '2031-03-08' })
  expect(kinds()).toEqual(['before', 'day', 'period', 'period'])
  expect(kinds(agreements)).toEqual(['after'])
})

test('what has no day of its own stands in a row of its own, at the day of its report', () => {
  expect(undated?.name).toBe('')
  expect(undated?.marks[0]?.x).toBeCloseTo(xOf(numberOf('2031-03-04') + 0.5, period), 0)
})

test('a vague time is as long as it is said to be, cut at the edge of the picture', () => {
  const [week, month] = attacks?.marks.filter(({ bar }) => bar) ?? []
  expect(week?.bar).toEqual([LEFT, expect.closeTo(xOf(numberOf('2031-03-03'), period), 0)])
  expect(month?.bar?.[1]).toBe(RIGHT)
  expect(week?.y).not.toBe(month?.y)
})

test('a period that is asked for is what is shown; steps lead on from it', () => {
  const asked = periodOf(someTimes, { eventFrom: '2031-01-01', eventTo: '2031-01-31' })
  expect(narrowedTo(asked)).toEqual({ eventFrom: '2031-01-01', eventTo: '2031-01-31' })
  expect(narrowedTo(steps.nearer(asked))).toEqual({
    eventFrom: '2031-01-09',
    eventTo: '2031-01-23',
  })
  expect(steps.after(asked).begin).toBe(steps.before(asked).begin + 22)
  let near = asked
  for (let i = 0; i < 20; i += 1) near = steps.nearer(near)
  expect(near.end - near.begin).toBeGreaterThan(4)
})

test.each([
  ['2031-03-01', '2031-03-08', 8],
  ['2031-01-01', '2031-12-31', 12],
  ['2001-01-01', '2031-12-31', 7],
])('an axis from %s to %s has %i names', (from, to, many) => {
  expect(ticksOf({ begin: numberOf(from), end: numberOf(to) })).toHaveLength(many)
})

test('weeks of an axis begin on Mondays', () => {
  const [first] = ticksOf({ begin: numberOf('2031-02-01'), end: numberOf('2031-03-31') })
  expect(first?.words).toBe('3 Feb')
})

test('the browser finds the day under a pointer', () => {
  const axis = { ...period, left: LEFT, right: RIGHT }
  expect(dayAt(xOf(numberOf('2031-03-02') + 0.5, period), axis)).toBe('2031-03-02')
  expect(dayAt(0, axis)).toBe('2031-02-25')
  expect(dayAt(5000, axis)).toBe('2031-03-08')
})

test.each([
  ['2031-03-04', '2031-03-04', '4 Mar 2031'],
  ['2031-03-03', '2031-03-09', 'in the week of 3 Mar 2031'],
  ['2031-02-01', '2031-02-28', 'in February 2031'],
  ['1994-01-01', '1994-12-31', 'in 1994'],
  ['1990-01-01', '1999-12-31', 'in the 1990s'],
  ['2031-04-01', '2031-06-30', '1 Apr 2031 to 30 Jun 2031'],
])('%s to %s is %s', (begin, end, words) => {
  expect(periodWords(begin, end)).toBe(words)
})
