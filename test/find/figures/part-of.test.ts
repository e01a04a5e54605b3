import { describe, expect, test } from 'vitest'
import { inherits, partOf, someOfThem } from '../../../src/find/figures/part-of.ts'
import { buildReading } from '../../build-reading.ts'

const words = (text: string) =>
  buildReading(
    text,
    text
      .split(' ')
      .map((form) => `${form} ${form} X X 0 dep`)
      .join('\n'),
  ).words

describe('partOf', () => {
  test('sees that a number is among those before', () => {
    expect(partOf(words('22 people , among them five children'), 2, 5)).toBe(true)
    expect(partOf(words('22 people in the old town , including five children'), 2, 8)).toBe(true)
    expect(partOf(words('22 people in the far old town , among them five'), 2, 10)).toBe(true)
    expect(partOf(words('22 sailors had died , along with five cooks'), 2, 7)).toBe(true)
    expect(partOf(words('22 sailors died , unlike with five cooks'), 2, 6)).toBe(false)
    expect(partOf(words('22 sailors and five cooks'), 2, 3)).toBe(true)
  })
  test('sees no part where something else stands between', () => {
    expect(partOf(words('22 people walked past five children'), 2, 4)).toBe(false)
  })
})

describe('someOfThem', () => {
  test('is a pronoun for those before', () => {
    expect(someOfThem(words('three of them'), 2)).toBe(true)
    expect(someOfThem(words('three of sailors'), 2)).toBe(false)
    expect(someOfThem(words('three'), null)).toBe(false)
  })
})

describe('inherits', () => {
  test('holds for losses and not for shares', () => {
    expect(inherits('killed')).toBe(true)
    expect(inherits('share')).toBe(false)
  })
})
