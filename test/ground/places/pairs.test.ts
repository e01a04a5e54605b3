import { expect, test } from 'vitest'
import { isPairGap, liesIn } from '../../../src/ground/places/pairs.ts'
import { placesAbbreviated, placesNamed } from '../../../src/lexicon/gazetteer.ts'

test('a comma or an opening bracket makes a pair, a conjunction does not', () => {
  expect([', ', ',', ' ('].every(isPairGap)).toBe(true)
  expect([' and ', ', and ', '. '].some(isPairGap)).toBe(false)
})

test('a town lies in its division and its country, not in others', () => {
  const texan = placesNamed('Paris').find(({ admin1 }) => admin1 === 'TX')
  const [texas] = placesAbbreviated('TX')
  const [ohio] = placesAbbreviated('OH')
  const [france] = placesNamed('France')
  if (!texan || !texas || !ohio || !france) throw new Error('the gazetteer lacks a place')
  expect(liesIn(texan, texas)).toBe(true)
  expect(liesIn(texan, ohio)).toBe(false)
  expect(liesIn(texan, france)).toBe(false)
  expect(liesIn(france, texas)).toBe(false)
})
