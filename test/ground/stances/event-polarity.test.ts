import { describe, expect, test } from 'vitest'
import { eventPolarity } from '../../../src/ground/stances/event-polarity.ts'
import type { Event } from '../../../src/record/record.ts'

const event = (more: Partial<Event>) => ({
  trigger: [0, 5] as const,
  type: 'ASSAULT' as const,
  polarity: 'positive' as const,
  status: 'occurred' as const,
  whom: ['them'],
  what: null,
  according_to: [],
  ...more,
})

describe('eventPolarity', () => {
  test('an attack is against, aid is for, a meeting is neither', () => {
    expect(eventPolarity('', event({}), new Map())).toBe('against')
    expect(eventPolarity('', event({ type: 'AID' }), new Map())).toBe('for')
    expect(eventPolarity('', event({ type: 'CONSULT' }), new Map())).toBeNull()
  })

  test('what did not happen or is only possible shows nothing', () => {
    expect(eventPolarity('', event({ polarity: 'negative' }), new Map())).toBeNull()
    expect(eventPolarity('', event({ status: 'possible' }), new Map())).toBeNull()
  })

  test('what an accuser says of others is not theirs', () => {
    const statements = new Map([['s1', { act: 'accuse' as const, cue: [], content: [] }]])
    expect(eventPolarity('', event({ according_to: ['s1'] }), statements)).toBeNull()
  })

  test('urging somebody to stop is against them, urging them to help is not', () => {
    const text = 'urged them to stop the raids'
    const urged = event({ type: 'REQUEST', what: [11, text.length] })
    expect(eventPolarity(text, urged, new Map())).toBe('against')
    const help = 'urged them to help the poor'
    expect(eventPolarity(help, { ...urged, what: [11, help.length] }, new Map())).toBeNull()
  })

  test('what is asked may stand in the statement alone; an appeal to both sides is against neither', () => {
    const text = 'urged them to stop the raids'
    const urging = { act: 'urge' as const, cue: [[0, 5] as const], content: [[11, 28] as const] }
    const urged = event({ type: 'REQUEST' })
    expect(eventPolarity(text, urged, new Map([['s1', urging]]))).toBe('against')
    const both = event({ type: 'REQUEST', whom: ['norland', 'sudland'], what: [11, 28] })
    expect(eventPolarity(text, both, new Map())).toBeNull()
    const sides = 'urged both sides to stop the raids'
    const one = event({ type: 'REQUEST', what: [17, sides.length] })
    expect(eventPolarity(sides, one, new Map())).toBeNull()
  })

  test('who calls for the release of captives, or calls on all nations, is against none of them', () => {
    const called = event({ type: 'REQUEST', trigger: [0, 6], what: null })
    for (const text of [
      'called for the immediate release of them',
      'called all nations to stop it',
    ])
      expect(eventPolarity(text, { ...called, what: [7, text.length] }, new Map())).toBeNull()
  })
})
