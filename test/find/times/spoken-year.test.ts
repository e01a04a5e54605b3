import { expect, test } from 'vitest'
import { pieces } from '../../../src/find/times/pieces.ts'
import { spokenYearAt } from '../../../src/find/times/spoken-year.ts'
import { plain } from './plain.ts'

const year = (text: string) => spokenYearAt(pieces(plain(text)), 0)?.value

test('reads years written in words', () => {
  expect(year('nineteen ninety-seven')).toBe(1997)
  expect(year('nineteen fifteen')).toBe(1915)
  expect(year('twenty twenty')).toBe(2020)
})

test('leaves counts alone', () => {
  expect(year('nineteen soldiers')).toBeUndefined()
  expect(year('two thousand soldiers')).toBeUndefined()
})
