import { expect, test } from 'vitest'
import { century } from '../../../src/find/times/century.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a century by its number', () => {
  expect(wordsOf(century, 'The fort dates from the 19th century.')).toEqual(['the 19th century'])
  expect(wordsOf(century, 'A twenty-first century road crosses it.')).toEqual([
    'twenty-first century',
  ])
})

test('leaves other ordinals alone', () => {
  expect(wordsOf(century, 'He scored his 19th goal of the first half century ago.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(century, 'The fort dates from the 19th century.')).toEqual({
    kind: 'century',
    century: 18,
  })
})
