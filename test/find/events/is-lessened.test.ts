import { expect, test } from 'vitest'
import { isLessened } from '../../../src/find/events/is-lessened.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

test('"not only" and "not as often" deny nothing', () => {
  const only = buildReading(
    'The army not only shelled the town.',
    `The the DET DT 2 det
army army NOUN NN 5 nsubj
not not PART RB 5 advmod
only only ADV RB 5 advmod
shelled shell VERB VBN 0 root
the the DET DT 7 det
town town NOUN NN 5 obj
. . PUNCT . 5 punct`,
  )
  expect(isLessened(treeOf(only), 4)).toBe(true)
  const often = buildReading(
    'The envoys have not met as often.',
    `The the DET DT 2 det
envoys envoy NOUN NNS 5 nsubj
have have AUX VBP 5 aux
not not PART RB 5 advmod
met meet VERB VBN 0 root
as as ADV RB 7 advmod
often often ADV RB 5 advmod
. . PUNCT . 5 punct`,
  )
  expect(isLessened(treeOf(often), 4)).toBe(true)
})

test('a plain "not" does', () => {
  const reading = buildReading(
    'The envoys have not met this year.',
    `The the DET DT 2 det
envoys envoy NOUN NNS 5 nsubj
have have AUX VBP 5 aux
not not PART RB 5 advmod
met meet VERB VB 0 root
this this DET DT 7 det
year year NOUN NN 5 obl:unmarked
. . PUNCT . 5 punct`,
  )
  expect(isLessened(treeOf(reading), 4)).toBe(false)
})
