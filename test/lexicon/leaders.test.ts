import { expect, test } from 'vitest'
import { leaderCountry } from '../../src/lexicon/leaders.ts'

test('a leader stands for a country, by the surname too', () => {
  expect([leaderCountry('Zelensky'), leaderCountry('Angela Merkel')]).toEqual([
    'ukraine',
    'germany',
  ])
})

test('anybody else stands for none', () => {
  expect(leaderCountry('Olga Berg')).toBeNull()
})
