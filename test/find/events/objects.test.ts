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
