import { expect, test } from 'vitest'
import { placeKey, titleCase } from '../../src/lexicon/place-key.ts'

test('a key has no dots and apostrophes, and whole words for saint and mount', () => {
  expect(placeKey('Mt. St. Helens')).toBe('mount saint helens')
  expect(placeKey("Ma'rib")).toBe(placeKey('Marib'))
})

test('words that only begin like a short form stay', () => {
  expect(placeKey('Stade')).toBe('stade')
})

test('title case gives each word its capital', () => {
  expect(titleCase('new york')).toBe('New York')
})
