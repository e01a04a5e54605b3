import { describe, expect, test } from 'vitest'
import { hasParticle, phrasesOf } from '../../../src/find/events/phrases.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf } from './sentences.ts'

describe('phrasesOf', () => {
  test('finds the phrase right behind a noun wherever the tree hung it', () => {
    const reading = buildReading(
      'They feared threats from the rebels.',
      `They they PRON PRP 2 nsubj
feared fear VERB VBD 0 root
threats threat NOUN NNS 2 obj
from from ADP IN 6 case
the the DET DT 6 det
rebels rebel NOUN NNS 2 obl
. . PUNCT . 2 punct`,
    )
    expect(phrasesOf(treeOf(reading), 2)).toEqual([['from', 5]])
  })
})

describe('hasParticle', () => {
  test('the preposition of "called on" is its particle, that of "staged" is none', () => {
    const called = readingOf('calledOn')
    expect(hasParticle(treeOf(called), at(called, 'called'), 'on')).toBe(true)
    const staged = readingOf('staged')
    expect(hasParticle(treeOf(staged), at(staged, 'staged'), 'on')).toBe(false)
  })
})
