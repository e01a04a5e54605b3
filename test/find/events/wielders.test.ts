import { expect, test } from 'vitest'
import { wielders } from '../../../src/find/events/wielders.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

test('those who fired a missile are who hit with it', () => {
  const reading = buildReading(
    'A missile fired by rebels hit the port.',
    `A a DET DT 2 det
missile missile NOUN NN 6 nsubj
fired fire VERB VBN 2 acl
by by ADP IN 5 case
rebels rebel NOUN NNS 3 obl:agent
hit hit VERB VBD 0 root
the the DET DT 8 det
port port NOUN NN 6 obj
. . PUNCT . 6 punct`,
  )
  expect(wielders(treeOf(reading), [1])).toEqual([4])
})

test('a missile of which nobody says whose it is stays, and so does what is no weapon', () => {
  const reading = buildReading(
    'A missile hit the port.',
    `A a DET DT 2 det
missile missile NOUN NN 3 nsubj
hit hit VERB VBN 0 root
the the DET DT 5 det
port port NOUN NN 3 obj
. . PUNCT . 3 punct`,
  )
  expect(wielders(treeOf(reading), [1])).toEqual([1])
  expect(wielders(treeOf(reading), [4])).toEqual([4])
})
