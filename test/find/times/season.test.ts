import { expect, test } from 'vitest'
import { season } from '../../../src/find/times/season.ts'
import { meaningOf, wordsOf } from './plain.ts'

test('reads a season', () => {
  expect(wordsOf(season, 'The harvest failed in the summer of 2015 and again last fall.')).toEqual([
    'the summer of 2015',
    'last fall',
  ])
  expect(wordsOf(season, 'It opens in winter.')).toEqual(['winter'])
})

test('leaves the verbs and the springs alone', () => {
  expect(wordsOf(season, 'Prices are expected to fall this year at the spring of Orsk.')).toEqual(
    [],
  )
  expect(wordsOf(season, 'Hopes spring up.')).toEqual([])
})

test('says what the words mean', () => {
  expect(meaningOf(season, 'It failed in the summer of 2015.')).toEqual({
    kind: 'season',
    season: 'SU',
    year: { year: 2015 },
    relation: 'bare',
  })
})

test('reads a bare spring behind a preposition that ends its phrase', () => {
  expect(wordsOf(season, 'The duty stays at least until spring.')).toEqual(['spring'])
  expect(wordsOf(season, 'They waited until spring rains came.')).toEqual([])
  expect(wordsOf(season, 'It was scrapped this past spring.')).toEqual(['this past spring'])
})
