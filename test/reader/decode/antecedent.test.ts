import { expect, test } from 'vitest'
import { antecedentOf, type Candidate } from '../../../src/reader/decode/antecedent.ts'

const pair = Array.from({ length: 9 }, () => [0, 0, 0, 0, 0, 0])
const pronoun = (at: number): Candidate => ({
  at,
  order: at,
  head: `p${at}`,
  text: `p${at}`,
  sentence: 0,
  first: at,
  end: at + 1,
  kind: 0,
  worded: { head: `p${at}`, content: [`p${at}`], initials: '', determiner: null, named: false },
})
const known = [pronoun(0), pronoun(1)]
/** Vectors of one number: the third mention agrees with each before it as far as `alike` says, and is new as far as 1 says. */
const scores = (alike: number) => ({
  count: 3,
  coreference: Float32Array.of(0, 1, 0, 0, 1, 0, alike, 0, 1),
})
const always = () => true

test('two that may both be meant outweigh being new together', () => {
  expect(antecedentOf(pronoun(2), known, always, scores(-0.5), { pair })).toBe(1)
  expect(antecedentOf(pronoun(2), known, always, scores(-0.8), { pair })).toBe(null)
})

test('one that may not be meant is left out', () => {
  expect(antecedentOf(pronoun(2), known, (i) => i !== 1, scores(2), { pair })).toBe(0)
})

test('what is no pronoun is sooner new than a pronoun is', () => {
  const described = { ...pronoun(2), kind: 2 }
  expect(antecedentOf(described, known, always, scores(1.2), { pair })).toBe(null)
  expect(antecedentOf(described, known, always, scores(1.5), { pair })).toBe(1)
})
