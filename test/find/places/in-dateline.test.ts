import { expect, test } from 'vitest'
import { inDateline } from '../../../src/find/places/in-dateline.ts'

test('a name before an agency in brackets or a dash is a dateline', () => {
  expect(inDateline('KARSHOLM (Reuters) - The cabinet fell.', 0, 8)).toBe(true)
  expect(inDateline('KARSHOLM, Norland — The cabinet fell.', 10, 17)).toBe(true)
  expect(inDateline('KARSHOLM, Norland, September 18 (Norpol) -- It fell.', 33, 39)).toBe(true)
})

test('a name that opens a sentence is none', () => {
  expect(inDateline('Karsholm fell on Sunday, the army said.', 0, 8)).toBe(false)
})

test('a long paragraph takes no time', () => {
  expect(inDateline('a ('.repeat(40_000), 0, 1)).toBe(false)
})
