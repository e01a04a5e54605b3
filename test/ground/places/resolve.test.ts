import { expect, test } from 'vitest'
import type { NameGroup } from '../../../src/ground/places/name-group.ts'
import { resolve } from '../../../src/ground/places/resolve.ts'
import { votes } from '../../../src/ground/places/votes.ts'
import { placesNamed } from '../../../src/lexicon/gazetteer.ts'

const group = (key: string): NameGroup => ({ key, candidates: placesNamed(key), mentions: 1 })

test('a pair outweighs the size of a namesake', () => {
  const [town, state] = [group('Cairo'), group('Illinois')]
  const alone = resolve([town], votes([town], new Map()), [])
  expect(alone.get(town)?.place.country).toBe('EG')
  const pair = resolve([town, state], votes([town, state], new Map()), [[town, state]])
  expect(pair.get(town)?.place.admin1).toBe('IL')
})

test('the town of the paper comes before a namesake of some size', () => {
  const town = group('Athens')
  const paper = resolve([town], votes([town], new Map([['US', 2]])), [], {
    ...town,
    candidates: town.candidates.filter(({ country }) => country === 'US'),
  })
  expect(paper.get(town)?.place.country).toBe('US')
})

test('a region is not the quarter of a city that bears its name, whatever the report is about', () => {
  const [region, city, state] = [group('Middle East'), group('Baltimore'), group('Maryland')]
  const all = [region, city, state]
  const found = resolve(all, votes(all, new Map([['US', 3]])), [])
  expect(found.get(region)?.place.kind).toBe('region')
  const beside = resolve(all, votes(all, new Map([['US', 3]])), [[region, city]])
  expect(beside.get(city)?.place.country).toBe('US')
})

test('a name without candidates means nothing', () => {
  const unknown = group('Qwertz')
  expect(resolve([unknown], votes([unknown], new Map()), []).size).toBe(0)
})
