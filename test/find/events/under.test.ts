import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { underOf } from '../../../src/find/events/under.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at } from './sentences.ts'

// As trees often have it: `under` is an adjective, and the noun its object.
const investigated = buildReading(
  'Berg was not under investigation.',
  `Berg berg PROPN NNP 4 nsubj
was be AUX VBD 4 cop
not not PART RB 4 advmod
under under ADJ JJ 0 root
investigation investigation NOUN NN 4 obj
. . PUNCT . 4 punct`,
  { entities: [{ words: [0, 1], type: 'Person', sure: 1 }] },
)
const bridge = buildReading(
  'They slept under fire blankets.',
  `They they PRON PRP 2 nsubj
slept sleep VERB VBD 0 root
under under ADP IN 5 case
fire fire NOUN NN 5 compound
blankets blanket NOUN NNS 2 obl
. . PUNCT . 2 punct`,
)

describe('underOf', () => {
  test('what somebody is under is done to them, or not', () => {
    expect(underOf(treeOf(investigated), at(investigated, 'investigation'))).toBe(3)
    expect(findEvents(investigated, [])).toMatchObject([
      { type: 'ACCUSE', who: [], whom: [0], status: 'denied', polarity: 'negative' },
    ])
  })

  test('a place that something is under is none', () => {
    expect(underOf(treeOf(bridge), at(bridge, 'blankets'))).toBeUndefined()
  })
})
