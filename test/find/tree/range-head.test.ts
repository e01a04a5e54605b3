import { expect, test } from 'vitest'
import { rangeHead } from '../../../src/find/tree/range-head.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const { tree } = (() => {
  const reading = buildReading(
    'the old port of Suderby burned',
    'the the DET DT 3 det\nold old ADJ JJ 3 amod\nport port NOUN NN 6 nsubj\nof of ADP IN 5 case\nSuderby suderby PROPN NNP 3 nmod\nburned burn VERB VBD 0 root',
  )
  return { tree: treeOf(reading) }
})()

test('the word of a range that hangs outside it is its head', () => {
  expect(rangeHead(tree, [0, 5])).toBe(2)
  expect(rangeHead(tree, [3, 5])).toBe(4)
})

test('a determiner that a wrong tree lets hang outside gives way to the noun', () => {
  expect(rangeHead(tree, [0, 1])).toBe(0)
})
