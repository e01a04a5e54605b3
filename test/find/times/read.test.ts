import { expect, test } from 'vitest'
import { pieces } from '../../../src/find/times/pieces.ts'
import { countAt, dayAt, monthAt, yearAt, yearOfAt } from '../../../src/find/times/read.ts'
import { plain } from './plain.ts'

const of = (text: string) => pieces(plain(text))

test('reads counts in words and figures, null where they do not count', () => {
  const counts: readonly (readonly [string, number | null | undefined])[] = [
    ['five', 5],
    ['twenty-four', 24],
    ['three hundred', 300],
    ['two and a half', 2.5],
    ['2 1/2', 2.5],
    ['1.5', 1.5],
    ['a couple of', 2],
    ['half an', 0.5],
    ['a dozen', 12],
    ['several', null],
    ['a few', null],
    ['two to three', null],
    ['minister', undefined],
  ]
  for (const [text, value] of counts)
    expect([text, countAt(of(text), 0)?.value]).toEqual([text, value])
})

test('reads days of a month, none above 31', () => {
  expect(dayAt(of('02nd'), 0)).toEqual({ value: 2, end: 2 })
  expect(dayAt(of('twenty-first'), 0)).toEqual({ value: 21, end: 3 })
  expect(dayAt(of('32'), 0)).toBeNull()
})

test('reads months, may and march only with a capital', () => {
  expect(monthAt(of('Sept. 4'), 0)).toEqual({ value: 9, end: 2 })
  expect(monthAt(of('may'), 0)).toBeNull()
})

test('reads years that are no part of a longer number', () => {
  expect(yearAt(of('1992'), 0)?.value).toBe(1992)
  expect(yearAt(of('1992%'), 0)).toBeNull()
  expect(yearAt(of('0999'), 0)).toBeNull()
})

test('reads the year behind a month, written, spoken or relative', () => {
  expect(yearOfAt(of(', 2015'), 0)?.value).toEqual({ year: 2015 })
  expect(yearOfAt(of('nineteen ninety-four'), 0)?.value).toEqual({ year: 1994 })
  expect(yearOfAt(of('of last year'), 0)?.value).toEqual({ yearShift: -1 })
})
