import { expect, test } from 'vitest'
import { year } from '../../../src/find/times/year.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a year', () => {
  expect(wordsOf(year, 'The sides agreed to a truce in 1992.')).toEqual(['1992'])
  expect(wordsOf(year, 'The 2019 election was void.')).toEqual(['2019'])
  expect(wordsOf(year, 'A fort stood there in 1774.')).toEqual(['1774'])
  expect(wordsOf(year, 'It was fiscal 2015.')).toEqual(['fiscal 2015'])
})

test('leaves counts and names alone', () => {
  expect(wordsOf(year, 'About 2000 people fled.')).toEqual([])
  expect(wordsOf(year, 'The council passed Resolution 1999 today.')).toEqual([])
  expect(wordsOf(year, 'It cost 1,990 crowns or $1990.')).toEqual([])
  expect(wordsOf(year, 'A 1950-seat hall burned.')).toEqual([])
  expect(wordsOf(year, 'There were 1774 tents.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(year, 'The sides agreed to a truce in 1992.')).toEqual({
    kind: 'date',
    year: { year: 1992 },
    month: null,
    day: null,
    relation: 'bare',
    part: null,
  })
})
