import { describe, expect, test } from 'vitest'
import { prefixedStance } from '../../../src/find/stances/prefixed-stance.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const reading = (word: string) =>
  buildReading(
    `The ${word} militia left.`,
    `The the DET DT 3 det
${word} ${word} ADJ JJ 3 amod
militia militia NOUN NN 4 nsubj
left leave VERB VBD 0 root
. . PUNCT . 4 punct`,
  )

describe('prefixedStance', () => {
  test('those described as "pro-" are for whom the name stands for, as "anti-" against', () => {
    expect(prefixedStance(treeOf(reading('pro-Norlandic')), 1)).toMatchObject([
      { holder: 2, target: 1, polarity: 'for' },
    ])
    expect(prefixedStance(treeOf(reading('anti-Norland')), 1)).toMatchObject([
      { holder: 2, target: 1, polarity: 'against' },
    ])
  })

  test('a thing that is no name is no target', () => {
    expect(prefixedStance(treeOf(reading('anti-war')), 1)).toEqual([])
  })
})
