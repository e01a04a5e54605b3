import { describe, expect, test } from 'vitest'
import { charged } from '../../../src/ground/events/charged.ts'
import type { Event } from '../../../src/record/record.ts'

const found = { rule: 'test', sure: 1 }
const event = (id: string, more: Partial<Event>): Event => ({
  id,
  trigger: [0, 1],
  type: 'ASSAULT',
  mode: null,
  who: [],
  whom: [],
  what: null,
  polarity: 'positive',
  status: 'occurred',
  date: null,
  place: null,
  according_to: [],
  background: false,
  happening: id,
  found,
  ...more,
})
const events = [
  event('e1', { who: ['norland'] }),
  event('e2', { happening: 'e1' }),
  event('e3', { type: 'ACCUSE', who: ['council'] }),
]

describe('charged', () => {
  test('who condemns a deed condemns those who did it by the words of the paragraph', () => {
    expect(charged(events, ({ id }) => (id === 'e3' ? ['e2'] : []), [])[2]?.whom).toEqual([
      'norland',
    ])
  })

  test('a charge against no deed is against nobody more', () => {
    expect(charged(events, () => [], [])[2]?.whom).toEqual([])
  })
})
