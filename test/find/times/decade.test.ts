import { expect, test } from 'vitest'
import { decade } from '../../../src/find/times/decade.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads decades in figures and by name', () => {
  expect(wordsOf(decade, "Fighting began in the 1980s and in the '90s.")).toEqual([
    'the 1980s',
    "the '90s",
  ])
  expect(wordsOf(decade, 'The nineties were calm.')).toEqual(['The nineties'])
})

test('leaves ages and temperatures alone', () => {
  expect(wordsOf(decade, 'She is in her thirties.')).toEqual([])
  expect(wordsOf(decade, 'He bought 1980 stamps and 80s of glue.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(decade, 'Fighting began in the 1980s.')).toEqual({ kind: 'decade', decade: 198 })
})
