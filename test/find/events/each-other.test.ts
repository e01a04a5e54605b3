import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { buildReading } from '../../build-reading.ts'

const partiesOf = (text: string, rows: string) =>
  findEvents(buildReading(text, rows), []).map(({ type, who, whom }) => ({ type, who, whom }))

describe('eachOther', () => {
  test('those who trade fire or blame are both doers and targets', () => {
    const found = partiesOf(
      'Rebels and soldiers exchanged fire.',
      `Rebels rebel NOUN NNS 4 nsubj
and and CCONJ CC 3 cc
soldiers soldier NOUN NNS 1 conj
exchanged exchange VERB VBD 0 root
fire fire NOUN NN 4 obj
. . PUNCT . 4 punct`,
    )
    expect(found).toEqual([{ type: 'ASSAULT', who: [0, 2], whom: [0, 2] }])
  })

  test('a blow that one side deals has the other for its target alone', () => {
    const found = partiesOf(
      'Rebels bombed soldiers.',
      `Rebels rebel NOUN NNS 2 nsubj
bombed bomb VERB VBD 0 root
soldiers soldier NOUN NNS 2 obj
. . PUNCT . 2 punct`,
    )
    expect(found).toEqual([{ type: 'ASSAULT', who: [0], whom: [2] }])
  })
})
