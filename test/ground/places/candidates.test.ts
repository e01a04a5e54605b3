import { expect, test } from 'vitest'
import { candidates } from '../../../src/ground/places/candidates.ts'

test('an abbreviation means the division, with its dot or without', () => {
  expect(candidates('Calif.')[0]?.name).toBe('California')
  expect(candidates('Calif')[0]?.name).toBe('California')
})

test('a word for the kind of place chooses among namesakes', () => {
  expect(candidates('Aleppo province').every(({ kind }) => kind === 'division')).toBe(true)
})

test('a name that lost its apostrophe is still known', () => {
  expect(candidates('Lyons').length).toBeGreaterThan(0)
})

test('a part of a country that has no more than the name of a direction is nobody’s division', () => {
  expect(candidates('South')).toEqual([])
  expect(candidates('South Sudan').length).toBeGreaterThan(0)
})

test('an unknown name means nothing', () => {
  expect(candidates('Qwertzburg')).toEqual([])
})

test('counties in a list and "City of" are their own kinds', () => {
  expect(candidates('Wilkin counties')[0]?.kind).toBe('county')
  expect(candidates('City of Montreal').length).toBeGreaterThan(0)
})

test('an acronym is no village that is spelled like it, but a town that is called so', () => {
  for (const body of ['U.N.', 'UN']) expect(candidates(body)).toEqual([])
  expect(candidates('L.A.').some(({ name }) => name === 'Los Angeles')).toBe(true)
})
