import { expect, test } from 'vitest'
import { numericDate } from '../../../src/find/times/numeric-date.ts'
import { wordsOf } from './plain.ts'

test('reads dates in figures', () => {
  expect(wordsOf(numericDate, 'Filed 2020-10-02 by the Velmar desk.')).toEqual(['2020-10-02'])
  expect(wordsOf(numericDate, 'Corrected 10/2/2020 at the desk.')).toEqual(['10/2/2020'])
})

test('leaves scores, fractions and numbers of no date alone', () => {
  expect(wordsOf(numericDate, 'They won 3-2-1 and paid 13/14/2020 crowns.')).toEqual([])
  expect(wordsOf(numericDate, 'Call 555-10-20202 now.')).toEqual([])
})
