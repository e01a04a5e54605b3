import { expect, test } from 'vitest'
import type { NameGroup } from '../../../src/ground/places/name-group.ts'
import { votes, votesFor } from '../../../src/ground/places/votes.ts'
import { placesNamed } from '../../../src/lexicon/gazetteer.ts'

const group = (key: string): NameGroup => ({ key, candidates: placesNamed(key), mentions: 1 })

test('names that lie together speak for their division, and none for itself', () => {
  const [sherman, bonham] = [group('Sherman'), group('Bonham')]
  const both = votes([sherman, bonham], new Map())
  expect(votesFor(both, sherman, 'US.TX')).toBeGreaterThan(0)
  expect(votesFor(votes([sherman], new Map()), sherman, 'US.TX')).toBe(0)
})

test('nothing speaks for a place outside all divisions', () => {
  const alone = group('Bonham')
  expect(votesFor(votes([alone], new Map()), alone, null)).toBe(0)
})
