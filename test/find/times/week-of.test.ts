import { expect, test } from 'vitest'
import { weekOf } from '../../../src/find/times/week-of.ts'
import { wordsOf } from './plain.ts'

test('reads the week that holds a date', () => {
  expect(wordsOf(weekOf, 'The hearing is set for the week of March 6.')).toEqual([
    'the week of March 6',
  ])
})

test('leaves the week of anything else alone', () => {
  expect(wordsOf(weekOf, 'It was the week of the long strike.')).toEqual([])
})
