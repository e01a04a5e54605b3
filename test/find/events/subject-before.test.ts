import { describe, expect, test } from 'vitest'
import { subjectBefore } from '../../../src/find/events/subject-before.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'
import { at } from './sentences.ts'

describe('subjectBefore', () => {
  test('finds the noun before the helping words, whatever the tree hung it on', () => {
    const reading = buildReading(
      'Norlandic envoys reportedly have reached a deal.',
      `Norlandic norlandic ADJ JJ 2 amod
envoys envoy NOUN NNS 0 root
reportedly reportedly ADV RB 5 advmod
have have AUX VB 5 aux
reached reach VERB VBN 2 dep
a a DET DT 7 det
deal deal NOUN NN 5 obj
. . PUNCT . 2 punct`,
    )
    expect(subjectBefore(treeOf(reading), at(reading, 'reached'))).toBe(at(reading, 'envoys'))
  })

  test('gives none to an infinitive, and not what stands in a phrase', () => {
    const reading = buildReading(
      'After talks with rebels fled to regroup.',
      `After after ADP IN 2 case
talks talk NOUN NNS 5 obl
with with ADP IN 4 case
rebels rebel NOUN NNS 2 nmod
fled flee VERB VBD 0 root
to to PART TO 7 mark
regroup regroup VERB VB 5 xcomp
. . PUNCT . 5 punct`,
    )
    expect(subjectBefore(treeOf(reading), at(reading, 'regroup'))).toBeUndefined()
    expect(subjectBefore(treeOf(reading), at(reading, 'fled'))).toBeUndefined()
  })
})
