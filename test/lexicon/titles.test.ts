import { describe, expect, test } from 'vitest'
import { nounFacts, singular } from '../../src/lexicon/titles.ts'

describe('nounFacts', () => {
  test('knows offices, ranks and kin with their gender', () => {
    expect(nounFacts('prime minister')?.office).toBe('national')
    expect(nounFacts('Spokeswoman')).toMatchObject({ office: 'other', gender: 'female' })
    expect(nounFacts('col.')?.rank).toBe(true)
    expect(nounFacts('fathers')).toMatchObject({ kin: true, gender: 'male' })
  })
  test('takes "-ist" and "-man" for people', () => {
    expect(nounFacts('harpist')?.person).toBe(true)
    expect(nounFacts('consist')).toBeNull()
  })
  test('knows nothing of things', () => {
    expect(nounFacts('bridge')).toBeNull()
  })
})

test('singular undoes English plurals and leaves the rest', () => {
  expect(['countries', 'spokesmen', 'boxes', 'miners', 'press'].map(singular)).toEqual([
    'country',
    'spokesman',
    'box',
    'miner',
    'press',
  ])
})
