import { expect, test } from 'vitest'
import { mayBind } from '../../../src/reader/decode/binding.ts'
import type { Word, WordRange } from '../../../src/reader/reading.ts'
import { buildReading } from '../../build-reading.ts'

const { words } = buildReading(
  'Tom and his dog saw him, not himself.',
  'Tom Tom PROPN NNP 5 nsubj\nand and CCONJ CC 4 cc\nhis his PRON PRP$ 4 nmod:poss\ndog dog NOUN NN 1 conj\nsaw see VERB VBD 0 root\nhim he PRON PRP 5 obj\n, , PUNCT , 8 punct\nnot not PART RB 8 advmod\nhimself himself PRON PRP 5 obj\n. . PUNCT . 5 punct',
)
const subject: WordRange = [0, 4]
const binds = (pronoun: number, other: number, range: WordRange) =>
  mayBind(words[pronoun] as Word, pronoun, words[other] as Word, range)

test('a pronoun is not the other argument of its verb, a reflexive one may be', () => {
  expect(binds(5, 0, subject)).toBe(false)
  expect(binds(8, 0, subject)).toBe(true)
})

test('only a possessive may stand for what it lies in', () => {
  expect(binds(2, 0, subject)).toBe(true)
  expect(binds(5, 4, [4, 7])).toBe(false)
  expect(binds(5, 3, [2, 4])).toBe(true)
})
