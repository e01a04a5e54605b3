import { describe, expect, test } from 'vitest'
import { findStances } from '../../../src/find/stances/index.ts'
import { groundStances } from '../../../src/ground/stances/index.ts'
import type { Event, Statement } from '../../../src/record/record.ts'
import { at, readingOf } from '../../find/events/sentences.ts'

const found = { rule: 'test', sure: 1 }

const event = (id: string, who: string, whom: string, more: Partial<Event> = {}): Event => ({
  id,
  trigger: [0, 5],
  type: 'ASSAULT',
  mode: null,
  who: [who],
  whom: [whom],
  what: null,
  polarity: 'positive',
  status: 'occurred',
  date: null,
  place: null,
  according_to: [],
  background: false,
  found,
  ...more,
})

const accusation: Statement = {
  id: 's1',
  form: 'indirect',
  negated: false,
  source: [],
  by: ['mayor'],
  cue: [],
  act: 'accuse',
  content: [],
  addressee: null,
  occasion: null,
  medium: null,
  date: null,
  within: null,
  insertions: [],
  quotes: [],
  found,
}

describe('groundStances', () => {
  test('lists a pair once, with all the words that show it', () => {
    const stances = groundStances(readingOf('bombed'), [], {
      actors: [],
      actorsAt: () => [],
      statements: [],
      labels: [],
      events: [event('e1', 'a', 'b'), event('e2', 'a', 'b', { type: 'THREATEN', trigger: [6, 9] })],
    })
    expect(stances).toMatchObject([{ holder: 'a', target: 'b', polarity: 'against' }])
    expect(stances[0]?.words).toHaveLength(2)
  })

  test('an accuser is against the accused, who is not yet against anybody', () => {
    const stances = groundStances(readingOf('bombed'), [], {
      actors: [],
      actorsAt: () => [],
      statements: [accusation],
      labels: [],
      events: [event('e1', 'rebels', 'town', { according_to: ['s1'] })],
    })
    expect(stances).toMatchObject([{ holder: 'mayor', target: 'rebels', polarity: 'against' }])
  })

  test('a description names holder and target', () => {
    const reading = readingOf('ally')
    const names = new Map([
      [at(reading, 'Norland'), 'norland'],
      [at(reading, 'Sudland'), 'sudland'],
    ])
    const stances = groundStances(reading, findStances(reading), {
      actors: [],
      actorsAt: (word) => (names.has(word) ? [names.get(word) as string] : []),
      statements: [],
      labels: [],
      events: [],
    })
    expect(stances).toMatchObject([{ holder: 'norland', target: 'sudland', polarity: 'for' }])
  })
})
