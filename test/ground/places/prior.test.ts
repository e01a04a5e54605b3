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
