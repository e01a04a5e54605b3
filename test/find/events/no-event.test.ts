import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import type { StatementFinding } from '../../../src/find/findings.ts'
import { buildReading } from '../../build-reading.ts'

const rows = `Norland norland PROPN NNP 2 nsubj
bombed bomb VERB VBD 0 root
the the DET DT 4 det
port port NOUN NN 2 obj`

const label = (text: string): StatementFinding => ({
  form: 'indirect',
  act: 'label',
  negated: false,
  source: [],
  cue: [],
  content: [[0, text.length]],
  addressee: null,
  occasion: null,
  medium: null,
  insertions: [],
  quotes: [],
  speakers: [],
  continues: null,
  within: null,
  found: { rule: 'test', sure: 1 },
})

describe('isNoEvent', () => {
  test('nothing of the headline is listed, nor of its repetition in the body', () => {
    const reading = buildReading(
      'Norland bombed the port\n\nNorland bombed the port',
      `${rows}\n\n${rows}`,
      { report: { headline: [0, 23] } },
    )
    expect(findEvents(reading, [])).toEqual([])
  })

  test('the same words in a body are', () => {
    expect(findEvents(buildReading('Norland bombed the port', rows), [])).toHaveLength(1)
  })

  test('what somebody calls a thing is no happening', () => {
    const text = 'Norland bombed the port'
    expect(findEvents(buildReading(text, rows), [label(text)])).toEqual([])
  })
})
