import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { buildReading } from '../../build-reading.ts'

const partiesOf = (text: string, rows: string) =>
  findEvents(buildReading(text, rows), []).map(({ type, who }) => ({ type, who }))

describe('claimants', () => {
  test('who claims responsibility for a deed did it', () => {
    const found = partiesOf(
      'Rebels claimed responsibility for the bombing.',
      `Rebels rebel NOUN NNS 2 nsubj
claimed claim VERB VBD 0 root
responsibility responsibility NOUN NN 2 obj
for for ADP IN 6 case
the the DET DT 6 det
bombing bombing NOUN NN 3 nmod
. . PUNCT . 2 punct`,
    )
    expect(found).toEqual([{ type: 'ASSAULT', who: [0] }])
  })

  test('who regrets it did not', () => {
    const found = partiesOf(
      'Rebels regretted the bombing.',
      `Rebels rebel NOUN NNS 2 nsubj
regretted regret VERB VBD 0 root
the the DET DT 4 det
bombing bombing NOUN NN 2 obj
. . PUNCT . 2 punct`,
    )
    expect(found).toEqual([{ type: 'ASSAULT', who: [] }])
  })
})
