import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/find/statements/draft.ts'
import { ownSource } from '../../../src/find/statements/own-source.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const text = 'Calling it a farce, the mayor left.'
const tree = treeOf(
  buildReading(
    text,
    `Calling call VERB VBG 8 advcl
it it PRON PRP 1 obj
a a DET DT 4 det
farce farce NOUN NN 1 xcomp
, , PUNCT , 8 punct
the the DET DT 7 det
mayor mayor NOUN NN 8 nsubj
left leave VERB VBD 0 root
. . PUNCT . 8 punct`,
  ),
)
const draft = (source: Draft['source']): Draft => ({
  cue: 0,
  cueWords: [[0, 1]],
  source,
  speakers: [6],
  content: [[8, 18]],
  act: 'label',
  addressee: null,
  quoted: false,
  orphan: false,
  rule: 'test',
  sure: 1,
})

describe('ownSource', () => {
  test('a source gives up its cue and what is said', () => {
    expect(ownSource(tree, draft([[0, 7]])).source).toEqual([[5, 7]])
  })

  test('a source of its own stays', () => {
    expect(ownSource(tree, draft([[5, 7]])).source).toEqual([[5, 7]])
  })
})
