import { expect, test } from 'vitest'
import { prior } from '../../../src/ground/places/prior.ts'
import { placesNamed } from '../../../src/lexicon/gazetteer.ts'

const best = (name: string) => [...placesNamed(name)].sort((a, b) => prior(b) - prior(a))[0]

test('a capital comes before its small namesakes', () => {
  expect(best('Paris')?.country).toBe('FR')
})

test('a country comes before towns of its name', () => {
  expect(best('Peru')?.kind).toBe('country')
})

test('a town where states meet counts for more than its people', () => {
  const geneva = placesNamed('Geneva').find(({ geonameid }) => geonameid === 2660646)
  const lyon = placesNamed('Lyon').find(({ country }) => country === 'FR')
  if (!geneva || !lyon) throw new Error('not in the gazetteer')
  expect(prior(geneva)).toBeGreaterThan(prior(lyon) + 1)
})
