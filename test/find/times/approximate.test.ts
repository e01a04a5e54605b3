import { expect, test } from 'vitest'
import { approximate } from '../../../src/find/times/approximate.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('takes the words of bound along', () => {
  expect(wordsOf(approximate, 'The siege lasted more than four months.')).toEqual([
    'more than four months',
  ])
  expect(wordsOf(approximate, 'In almost a week of clashes many fled.')).toEqual(['almost a week'])
  expect(wordsOf(approximate, 'It ended about two years ago.')).toEqual(['about two years ago'])
})

test('leaves prepositions alone', () => {
  expect(wordsOf(approximate, 'They spoke about peace over two days.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(approximate, 'In almost a week of clashes many fled.')).toEqual({
    kind: 'duration',
    amounts: [{ count: 1, unit: 'week' }],
    side: null,
  })
})
