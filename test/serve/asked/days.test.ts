import { expect, test } from 'vitest'
import { daysOf, spanOf } from '../../../src/serve/asked/days.ts'

test.each([
  ['2031-03-04', ['2031-03-04', '2031-03-04']],
  ['2032-02', ['2032-02-01', '2032-02-29']],
  ['2031', ['2031-01-01', '2031-12-31']],
])('%s is its first to its last day, and these are it', (span, days) => {
  expect(daysOf(span)).toEqual(days)
  expect(spanOf(...(days as [string, string]))).toBe(span)
})

test('two days that are no whole month are none', () => {
  expect(spanOf('2031-03-02', '2031-03-31')).toBeNull()
  expect(daysOf('March')).toBeNull()
})
