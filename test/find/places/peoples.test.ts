import { expect, test } from 'vitest'
import { homeOf, peoples } from '../../../src/find/places/peoples.ts'
import { buildReading } from '../../build-reading.ts'

test('adjectives of countries and continents are peoples, two words as one', () => {
  const reading = buildReading(
    'South African and European officials',
    `South south PROPN NNP 1 compound
African african ADJ JJ 4 amod
and and CCONJ CC 3 cc
European european ADJ JJ 1 conj
officials official NOUN NNS 0 root`,
  )
  expect(peoples(reading)).toEqual([
    [0, 2],
    [3, 4],
  ])
  expect(homeOf('South African')).toBe('South Africa')
  expect(homeOf('European')).toBe('Europe')
})

test('a country and an ordinary word are none', () => {
  const reading = buildReading(
    'Italy polish',
    'Italy italy PROPN NNP 1 nsubj\npolish polish VERB VB 0 root',
  )
  expect(peoples(reading)).toEqual([])
  expect(homeOf('Qwertzian')).toBeNull()
})
