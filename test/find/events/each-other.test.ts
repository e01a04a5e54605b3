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

test('those between whom fighting rages are both, and so are two countries that fought', () => {
  const fighting = partiesOf(
    'Fighting raged between rebels and soldiers.',
    `Fighting fighting NOUN NN 2 nsubj
raged rage VERB VBD 0 root
between between ADP IN 4 case
rebels rebel NOUN NNS 2 obl
and and CCONJ CC 6 cc
soldiers soldier NOUN NNS 4 conj
. . PUNCT . 2 punct`,
  )
  expect(fighting).toEqual([{ type: 'ASSAULT', who: [3, 5], whom: [3, 5] }])
  const fought = partiesOf(
    'The countries fought a war.',
    `The the DET DT 2 det
countries country NOUN NNS 3 nsubj
fought fight VERB VBD 0 root
a a DET DT 5 det
war war NOUN NN 3 obj
. . PUNCT . 3 punct`,
  )
  expect(fought).toEqual([{ type: 'ASSAULT', who: [1], whom: [1] }])
})
