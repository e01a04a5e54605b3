import { expect, test } from 'vitest'
import { decodeTriggers } from '../../../src/reader/decode/triggers.ts'
import type { ReportScores } from '../../../src/reader/gather.ts'
import type { Mention } from '../../../src/reader/reading.ts'

// "The rebels shelled Durran": the word 2 names the event, its vector for who meets that of 1, for whom that of 3.
const event = Float32Array.from([3, 0, 3, 0, 0, 4, 3, 0])
const status = Float32Array.from([0, 0, 0, 0, 0, 2, 0, 0])
const roles = new Float32Array(4 * 6)
roles.set([2, -2, 0, 0, 0], 2 * 6)
roles[1 * 6 + 5] = 2
roles[3 * 6 + 5] = -2
const scores = { count: 4, event, status, roles } as unknown as ReportScores
const labels = { event: ['none', 'ASSAULT'], status: ['occurred', 'denied'] }
const decoding = { roleBias: [-3, -3, -3, -3, -3] }

test('a trigger has its type, its status and the words that it points to', () => {
  const rebels: Mention = {
    words: [0, 2],
    head: 1,
    type: 'person',
    sure: 1,
    antecedent: null,
    first: 0,
  }
  const [trigger, ...others] = decodeTriggers(scores, [rebels], labels, decoding)
  expect(others).toEqual([])
  expect(trigger).toMatchObject({ word: 2, type: 'ASSAULT', status: 'denied' })
  expect(trigger?.parties).toEqual({ who: [[0, 2]], whom: [[3, 4]], what: [], where: [], when: [] })
})

test('without a mention at its head a party is the words themselves', () => {
  expect(decodeTriggers(scores, [], labels, decoding)[0]?.parties.who).toEqual([[1, 2]])
})
