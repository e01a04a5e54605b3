import { expect, test } from 'vitest'
import { genderOfGivenName, isGivenName } from '../../src/lexicon/names.ts'

test('given names of many languages have a gender, accents apart', () => {
  expect(['Olga', 'José', 'Fatima', 'Dmitry'].map(genderOfGivenName)).toEqual([
    'female',
    'male',
    'female',
    'male',
  ])
})

test('a word that is no name has none', () => {
  expect([genderOfGivenName('Bridge'), isGivenName('Bridge')]).toEqual([null, false])
})
