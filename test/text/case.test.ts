import { expect, test } from 'vitest'
import { caseClass } from '../../src/text/case.ts'

test.each([
  ['war', 0],
  ['12', 0],
  ['...', 0],
  ['', 0],
  ['\u4e2d', 0],
  ['\u00e9t\u00e9', 0],
  ['Paris', 1],
  ['A', 1],
  ['\u00c9cole', 1],
  ["'Tis", 1],
  ['\u0421\u043e\u0444\u0438\u044f', 1],
  ['NATO', 2],
  ['U.S.', 2],
  ['COVID-19', 2],
  ['\u0415\u0421', 2],
  ['McKay', 3],
  ['iPhone', 3],
  ['GPs', 3],
  ['eU', 3],
  ['\u00e9Cole', 3],
] as const)('%s has case class %i', (word, expected) => {
  expect(caseClass(word)).toBe(expected)
})
