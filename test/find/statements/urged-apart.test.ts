import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/find/statements/draft.ts'
import { urgedApart } from '../../../src/find/statements/urged-apart.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const text = 'The envoy appealed to both sides to open the road.'
const reading = buildReading(
  text,
  `The the DET DT 2 det
  envoy envoy NOUN NN 3 nsubj
  appealed appeal VERB VBD 0 root
  to to ADP IN 6 case
  both both DET DT 6 det
  sides side NOUN NNS 3 obl
  to to PART TO 8 mark
  open open VERB VB 3 xcomp
  the the DET DT 10 det
  road road NOUN NN 8 obj
  . . PUNCT . 3 punct`,
)
const draft: Draft = {
  cue: 2,
  cueWords: [[2, 3]],
  source: [[0, 2]],
  speakers: [1],
  content: [[text.indexOf('both'), text.length - 1]],
  act: 'urge',
  addressee: null,
  quoted: false,
  orphan: false,
  rule: 'test',
  sure: 1,
}

describe('urgedApart', () => {
  test('takes the one who is asked out of what is asked', () => {
    const found = urgedApart(reading, treeOf(reading), draft)
    expect(found.content.map((span) => text.slice(...span))).toEqual(['to open the road'])
    expect(found.addressee).toBe(5)
  })

  test('leaves other acts alone', () => {
    const said: Draft = { ...draft, act: 'say' }
    expect(urgedApart(reading, treeOf(reading), said)).toBe(said)
  })
})
