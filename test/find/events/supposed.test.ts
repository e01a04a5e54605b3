import { expect, test } from 'vitest'
import { verbModality } from '../../../src/find/events/verb-modality.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

test('what would have been so had something not happened tells that it happened', () => {
  const reading = buildReading(
    'If the guards had not shot the rebels, the port would have burned.',
    `If if SCONJ IN 6 mark
the the DET DT 3 det
guards guard NOUN NNS 6 nsubj
had have AUX VBD 6 aux
not not PART RB 6 advmod
shot shoot VERB VB 14 advcl
the the DET DT 8 det
rebels rebel NOUN NNS 6 obj
, , PUNCT , 6 punct
the the DET DT 11 det
port port NOUN NN 14 nsubj:pass
would would AUX MD 14 aux
have have AUX VB 14 aux
burned burn VERB VBN 0 root
. . PUNCT . 14 punct`,
  )
  expect(verbModality(treeOf(reading), 5, 'ASSAULT').status).toBe('occurred')
})

test('what is not done is a condition after if, and denied without it', () => {
  const reading = buildReading(
    'The guards will shoot if the rebels do not withdraw.',
    `The the DET DT 2 det
guards guard NOUN NNS 4 nsubj
will will AUX MD 4 aux
shoot shoot VERB VB 0 root
if if SCONJ IN 10 mark
the the DET DT 7 det
rebels rebel NOUN NNS 10 nsubj
do do AUX MD 10 aux
not not PART RB 10 advmod
withdraw withdraw VERB VB 4 advcl
. . PUNCT . 4 punct`,
  )
  expect(verbModality(treeOf(reading), 9, 'RETREAT').status).toBe('conditional')
  const denied = buildReading(
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
  expect(verbModality(treeOf(denied), 4, 'CONSULT').status).toBe('denied')
})
