import { expect, test } from 'vitest'
import { conjuncts } from '../../../src/find/tree/conjuncts.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at } from '../events/sentences.ts'

const reading = buildReading(
  'Norland and its allies struck rebels.',
  `Norland norland PROPN NNP 5 nsubj
and and CCONJ CC 4 cc
its its PRON PRP$ 4 nmod:poss
allies ally NOUN NNS 6 conj
struck strike VERB VBD 0 root
rebels rebel NOUN NNS 5 obj
. . PUNCT . 5 punct`,
)
const tree = treeOf(reading)

test('a conjunct that hangs on a noun further on belongs to the one before its "and"', () => {
  expect(conjuncts(tree, 0)).toEqual([0, at(reading, 'allies')])
})

test('nothing that stands before a noun is its conjunct', () => {
  expect(conjuncts(tree, at(reading, 'rebels'))).toEqual([at(reading, 'rebels')])
})
