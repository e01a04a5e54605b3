import { expect, test } from 'vitest'
import { leaning } from '../../../src/find/places/leaning.ts'

test('a reader that is very sure overrules the tree', () => {
  expect(leaning('government', 0.04, 'Finland', ' ')).toBe('place')
  expect(leaning('place', 0.99, 'Kenya', ' ')).toBe('government')
  expect(leaning('government', 0.3, 'Finland', ' ')).toBe('government')
})

test('a name that no list knows is what the reader takes it for, a known town stays a place', () => {
  expect(leaning('place', 0.8, 'Qwertzland', ' ')).toBe('government')
  expect(leaning('place', 0.8, 'Springfield', ' ')).toBe('place')
})

test('before a hyphen or a possessive the tree alone decides', () => {
  expect(leaning('government', 0.02, 'Bulgaria', '’')).toBe('government')
  expect(leaning('government', 0.02, 'Bulgaria', '-')).toBe('government')
})
