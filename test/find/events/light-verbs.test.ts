import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { buildReading } from '../../build-reading.ts'
import { readingOf } from './sentences.ts'

describe('lightVerbs', () => {
  test('a noun by which its verb was taken for an event is no second one', () => {
    const reading = buildReading(
      'Norland provided support to the rebels.',
      `Norland norland PROPN NNP 2 nsubj
provided provide VERB VBD 0 root
support support NOUN NN 2 obj
to to ADP IN 6 case
the the DET DT 6 det
rebels rebel NOUN NNS 2 obl
. . PUNCT . 2 punct`,
    )
    expect(findEvents(reading, []).map(({ type }) => type)).toEqual(['AID'])
  })

  test('a deed that is condemned stays an event beside the condemnation', () => {
    expect(findEvents(readingOf('ally'), []).map(({ type }) => type)).toEqual(['ACCUSE', 'ASSAULT'])
  })
})
