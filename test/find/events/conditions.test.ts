import { describe, expect, test } from 'vitest'
import { holdsForNoun, holdsForVerb, meets } from '../../../src/find/events/conditions.ts'
import { eventContext } from '../../../src/find/events/context.ts'
import { at, readingOf } from './sentences.ts'

const list = (...lemmas: string[]) => ({ lemmas: new Set(lemmas), tests: [] })

describe('conditions', () => {
  test('an object asked for must be there, an object ruled out may not', () => {
    const reading = readingOf('willSend')
    const context = eventContext(reading, [])
    const send = at(reading, 'send')
    expect(holdsForVerb(context, send, { object: list('troop') })).toBe(true)
    expect(holdsForVerb(context, send, { object: list('letter') })).toBe(false)
    expect(holdsForVerb(context, send, { unlessObject: list('troop') })).toBe(false)
  })

  test('a preposition asked for must be there', () => {
    const reading = readingOf('staged')
    const context = eventContext(reading, [])
    const protest = at(reading, 'protest')
    expect(holdsForNoun(context, protest, { prep: ['against'] })).toBe(true)
    expect(holdsForNoun(context, protest, { prep: ['into'] })).toBe(false)
  })

  test('a topic is asked of the other words of the paragraph', () => {
    const reading = readingOf('striker')
    const context = eventContext(reading, [])
    expect(holdsForVerb(context, at(reading, 'hit'), { about: list('match') })).toBe(true)
    expect(holdsForVerb(context, at(reading, 'hit'), { about: list('hit', 'war') })).toBe(false)
  })

  test('a list with the test of actors is met by any actor', () => {
    const reading = readingOf('bombed')
    const actors = { lemmas: new Set<string>(), tests: ['actor' as const] }
    expect(meets(eventContext(reading, []), at(reading, 'Norland'), actors)).toBe(true)
    expect(meets(eventContext(reading, []), at(reading, 'Monday'), actors)).toBe(false)
  })
})
