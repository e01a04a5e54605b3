import { expect, test } from 'vitest'
import { agrees, pronounClass } from '../../../src/reader/decode/pronouns.ts'

test('forms of one pronoun are of one class, other words of none', () => {
  expect(['her', 'herself', 'Ours'.toLowerCase(), 'table'].map(pronounClass)).toEqual([
    'she',
    'she',
    'we',
    undefined,
  ])
})

test('"he" is no "she", "I" no "we"; a company is "it" and "they", and a speaker "I" and "he"', () => {
  expect(agrees('he', new Set(['she']))).toBe(false)
  expect(agrees('we', new Set(['we', 'i']))).toBe(false)
  expect(agrees('they', new Set(['it']))).toBe(true)
  expect(agrees('he', new Set(['i']))).toBe(true)
  expect(agrees(undefined, new Set(['she']))).toBe(true)
})
