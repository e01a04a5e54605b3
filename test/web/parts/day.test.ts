import { expect, test } from 'vitest'
import { dayWords } from '../../../web/parts/day.ts'

test.each([
  ['2031-03-04', '4 March 2031'],
  ['2031-12-31T23:30', '31 December 2031'],
  ['2031-03', 'March 2031'],
  ['2031-W10', '2031-W10'],
  ['PRESENT_REF', 'PRESENT_REF'],
])('%s is %s in words', (iso, words) => {
  expect(dayWords(iso)).toBe(words)
})
