import { expect, test } from 'vitest'
import { halfYear } from '../../../src/find/times/half-year.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a half of a year', () => {
  expect(wordsOf(halfYear, 'Exports fell in the first half of 2019.')).toEqual([
    'the first half of 2019',
  ])
  expect(wordsOf(halfYear, 'They rose in the second half of the year.')).toEqual([
    'the second half of the year',
  ])
})

test('leaves the halves of a match alone', () => {
  expect(wordsOf(halfYear, 'Velmar scored twice in the first half.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(halfYear, 'Exports fell in the first half of 2019.')).toEqual({
    kind: 'half',
    number: 1,
    year: { year: 2019 },
  })
})
