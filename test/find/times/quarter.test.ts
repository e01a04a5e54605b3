import { expect, test } from 'vitest'
import { quarter } from '../../../src/find/times/quarter.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a numbered quarter with its year', () => {
  expect(wordsOf(quarter, 'Profit fell in the third quarter of 2019.')).toEqual([
    'the third quarter of 2019',
  ])
  expect(wordsOf(quarter, "It rose in this year's second quarter.")).toEqual([
    "this year's second quarter",
  ])
  expect(wordsOf(quarter, 'Sales in Q3 2015 were flat.')).toEqual(['Q3 2015'])
})

test('leaves the article to the noun behind an adjective', () => {
  expect(wordsOf(quarter, 'It cut the third-quarter loss.')).toEqual(['third-quarter'])
})

test('leaves quarters of anything else alone', () => {
  expect(wordsOf(quarter, 'A quarter of the third regiment fled.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(quarter, 'Profit fell in the third quarter of 2019.')).toEqual({
    kind: 'quarter',
    number: 3,
    year: { year: 2019 },
    back: 0,
  })
})
