import { expect, test } from 'vitest'
import { month } from '../../../src/find/times/month.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a month with its year or with the word that points to it', () => {
  expect(wordsOf(month, 'The border closed in October 2017 and last August.')).toEqual([
    'October 2017',
    'last August',
  ])
  expect(wordsOf(month, 'It fell in May this year.')).toEqual(['May this year'])
})

test('reads May and March only behind a preposition', () => {
  expect(wordsOf(month, 'The talks resume in May.')).toEqual(['May'])
  expect(wordsOf(month, 'May they resume? March on, they sang.')).toEqual([])
})

test('leaves a first name alone', () => {
  expect(wordsOf(month, 'Minister Jan Kavel spoke.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(month, 'It fell in May this year.')).toEqual({
    kind: 'date',
    year: { yearShift: 0 },
    month: 5,
    day: null,
    relation: 'bare',
    part: null,
  })
})

test('reads a month of the year told of before', () => {
  expect(meaningOf(month, 'The case began in 2019. She resigned that August.')).toMatchObject({
    month: 8,
    relation: 'that',
  })
})
