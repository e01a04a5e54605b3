import { expect, test } from 'vitest'
import { weekday } from '../../../src/find/times/weekday.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a weekday, the word that points to it and the part of the day', () => {
  expect(
    wordsOf(weekday, 'The minister resigned last Tuesday, and riots began on Friday night.'),
  ).toEqual(['last Tuesday', 'Friday night'])
  expect(wordsOf(weekday, 'He returns this coming Monday.')).toEqual(['this coming Monday'])
  expect(wordsOf(weekday, 'It fell on Tuesday of last week.')).toEqual(['Tuesday of last week'])
})

test('leaves names that hold a weekday alone', () => {
  expect(wordsOf(weekday, 'On Black Friday the Sunday Times was sold out.')).toEqual([])
  expect(wordsOf(weekday, 'She sells on Mondays.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(weekday, 'Riots began on Friday night.')).toEqual({
    kind: 'weekday',
    weekday: 5,
    relation: 'bare',
    weekShift: null,
    part: 'NI',
  })
})
