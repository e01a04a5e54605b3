import { describe, expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import { findEvents } from '../../../src/find/events/index.ts'
import { readerDraft } from '../../../src/find/events/reader-drafts.ts'
import type { Trigger } from '../../../src/reader/reading.ts'
import { buildReading } from '../../build-reading.ts'

const bare = buildReading(
  'The two navies will steam together.',
  `The the DET DT 3 det
two two NUM CD 3 nummod
navies navy NOUN NNS 5 nsubj
will will AUX MD 5 aux
steam steam VERB VB 0 root
together together ADV RB 5 advmod
. . PUNCT . 5 punct`,
)
const none = { who: [], whom: [], what: [], where: [], when: [] }
const steam = (sure: number): Trigger => ({
  word: 4,
  type: 'COOPERATE',
  status: 'planned',
  sure,
  parties: { ...none, who: [[0, 3]] },
})

describe('readerDraft', () => {
  test('takes an event that no list of words knows from the model, its status from the tree', () => {
    const reading = { ...bare, triggers: [steam(0.9)] }
    expect(readerDraft(eventContext(reading, []), 4)).toMatchObject({
      type: 'COOPERATE',
      who: [2],
      modality: { polarity: 'positive', status: 'planned' },
    })
    expect(findEvents(reading, [])).toMatchObject([{ found: { rule: 'reader/triggers' } }])
  })

  test('leaves out what the model is not sure of', () => {
    const reading = { ...bare, triggers: [steam(0.4)] }
    expect(readerDraft(eventContext(reading, []), 4)).toBeUndefined()
  })
})

test('takes no wish and no denial for a deed', () => {
  const reading = buildReading(
    'They want talks.',
    `They they PRON PRP 2 nsubj
want want VERB VBP 0 root
talks talk NOUN NNS 2 obj
. . PUNCT . 2 punct`,
  )
  const wanted = { word: 1, type: 'REQUEST', status: 'occurred', sure: 0.9, parties: none }
  expect(readerDraft(eventContext({ ...reading, triggers: [wanted] }, []), 1)).toBeUndefined()
})
