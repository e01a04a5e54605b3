import { expect, test } from 'vitest'
import { rate } from '../../../src/find/times/rate.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads how often something counted is due', () => {
  expect(wordsOf(rate, 'It would raise 12 million dollars a year.')).toEqual(['a year'])
  expect(wordsOf(rate, 'It grew by 3 percent per month.')).toEqual(['per month'])
  expect(meaningOf(rate, 'It costs 90 euros a week.')).toEqual({ kind: 'set', value: 'P1W' })
})

test('leaves lengths and distances of time alone', () => {
  expect(wordsOf(rate, 'It had earned 6 million a year earlier.')).toEqual([])
  expect(wordsOf(rate, 'The trial lasts a week.')).toEqual([])
  expect(wordsOf(rate, 'It was a year of floods.')).toEqual([])
})
