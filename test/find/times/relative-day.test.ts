import { expect, test } from 'vitest'
import { relativeDay } from '../../../src/find/times/relative-day.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads days by their distance from the report', () => {
  expect(wordsOf(relativeDay, 'He arrived yesterday and leaves tomorrow morning.')).toEqual([
    'yesterday',
    'tomorrow morning',
  ])
  expect(wordsOf(relativeDay, 'The strikes began last night.')).toEqual(['last night'])
  expect(wordsOf(relativeDay, 'They landed the day before yesterday.')).toEqual([
    'the day before yesterday',
  ])
})

test('leaves other nights alone', () => {
  expect(wordsOf(relativeDay, 'It rained that night and every night.')).toEqual([])
})

test('leaves names alone', () => {
  expect(wordsOf(relativeDay, 'He told Velmar Today so.')).toEqual([])
  expect(wordsOf(relativeDay, 'Today he left.')).toEqual(['Today'])
})

test('says what the words mean', () => {
  expect(meaningOf(relativeDay, 'The strikes began last night.')).toEqual({
    kind: 'day',
    shift: -1,
    part: 'NI',
  })
})
