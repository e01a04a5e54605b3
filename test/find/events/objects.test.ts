import { describe, expect, test } from 'vitest'
import { objects } from '../../../src/find/events/objects.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at, readingOf } from './sentences.ts'

describe('objects', () => {
  test('the one urged is the object also where the tree hangs it on what is urged', () => {
    const reading = buildReading(
      'They urged Norland to leave.',
      `They they PRON PRP 2 nsubj
urged urge VERB VBD 0 root
Norland norland PROPN NNP 5 nsubj
to to PART TO 5 mark
leave leave VERB VB 2 xcomp
. . PUNCT . 2 punct`,
    )
    expect(objects(treeOf(reading), 1)).toEqual([2])
  })

  test('an intransitive verb has none', () => {
    const reading = readingOf('mayMeet')
    expect(objects(treeOf(reading), at(reading, 'meet'))).toEqual([])
  })
})

describe('objects that a tree hung elsewhere', () => {
  test('the one accused, hung on what he is accused of', () => {
    const reading = buildReading(
      'They accused Norland of hiding it.',
      `They they PRON PRP 2 nsubj
accused accuse VERB VBD 0 root
Norland norland PROPN NNP 5 obj
of of SCONJ IN 5 mark
hiding hide VERB VBG 2 advcl
it it PRON PRP 5 obj
. . PUNCT . 2 punct`,
    )
    expect(objects(treeOf(reading), 1)).toEqual([2])
  })

  test('the noun phrase right after the verb, but not one behind a preposition', () => {
    const rows = (preposition: string) => `They they PRON PRP 2 nsubj
called call VERB VBD 0 root
${preposition ? 'off off ADP IN 5 case' : 'off off ADP RP 2 compound:prt'}
a a DET DT 5 det
strike strike NOUN NN 2 obl
. . PUNCT . 2 punct`
    const found = (preposition: string) =>
      objects(treeOf(buildReading('They called off a strike.', rows(preposition))), 1)
    expect(found('')).toEqual([4])
    expect(found('off')).toEqual([])
  })
})

test('a noun right after its verb and without a preposition is its object, in a phrase it is not', () => {
  const bare = buildReading(
    'They implored the king.',
    `They they PRON PRP 2 nsubj
implored implore VERB VBD 0 root
the the DET DT 4 det
king king NOUN NN 2 obl
. . PUNCT . 2 punct`,
  )
  expect(objects(treeOf(bare), 1)).toEqual([3])
  const inPhrase = buildReading(
    'They pleaded with kings.',
    `They they PRON PRP 2 nsubj
pleaded plead VERB VBD 0 root
with with ADP IN 4 case
kings king NOUN NNS 2 obl
. . PUNCT . 2 punct`,
  )
  expect(objects(treeOf(inPhrase), 1)).toEqual([])
})
