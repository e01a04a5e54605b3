import { describe, expect, test } from 'vitest'
import { cueWords } from '../../../src/find/statements/cue-words.ts'
import { contentSpan, without, wordFrom, wordsIn } from '../../../src/find/statements/edges.ts'
import { sourceBeside } from '../../../src/find/statements/source-beside.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const text = 'The envoy on Friday has reportedly said, that it would help.'
const reading = buildReading(
  text,
  `The the DET DT 2 det
   envoy envoy NOUN NN 0 root
   on on ADP IN 4 case
   Friday Friday PROPN NNP 2 nmod
   has have AUX VBZ 7 aux
   reportedly reportedly ADV RB 7 advmod
   said say VERB VBN 2 dep
   , , PUNCT , 12 punct
   that that SCONJ IN 12 mark
   it it PRON PRP 12 nsubj
   would would AUX MD 12 aux
   help help VERB VB 7 ccomp
   . . PUNCT . 2 punct`,
)
const tree = treeOf(reading)

describe('contentSpan', () => {
  test('leaves out the marks of the report at its edges', () => {
    const span = contentSpan(tree, [7, 13])
    expect(span && text.slice(...span)).toBe('that it would help')
  })

  test('is nothing where there are only marks', () => {
    expect(contentSpan(tree, [7, 8])).toBeNull()
  })
})

describe('words', () => {
  test('are found by their place in the text', () => {
    expect(wordFrom(reading, text.indexOf('envoy'))).toBe(1)
    expect(wordsIn(reading, [4, 19])).toEqual([1, 4])
  })

  test('are left over around a hole', () => {
    expect(without([0, 9], [3, 5])).toEqual([
      [0, 3],
      [5, 9],
    ])
    expect(without([0, 9], [0, 5])).toEqual([[5, 9]])
  })
})

describe('cueWords', () => {
  test('have the auxiliaries and adverbs right before the verb', () => {
    expect(cueWords(tree, 6)).toEqual([[4, 7]])
  })
})

describe('sourceBeside', () => {
  test('finds the noun before the verb over what stands between, where the tree has no subject', () => {
    expect(sourceBeside(reading, tree, 6, [[41, 59]]).heads).toEqual([1])
  })

  test('finds nobody where nothing is beside', () => {
    const bare = buildReading(
      'Asked why, they left.',
      'Asked ask VERB VBN 5 advcl\nwhy why ADV WRB 1 ccomp\n, , PUNCT , 1 punct\nthey they PRON PRP 5 nsubj\nleft leave VERB VBD 0 root\n. . PUNCT . 5 punct',
    )
    expect(sourceBeside(bare, treeOf(bare), 0, [[6, 9]]).heads).toEqual([])
  })
})
