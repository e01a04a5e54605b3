import { expect, test } from 'vitest'
import type { Event } from '../../src/record/record.ts'
import { toldAlso } from '../../src/record/tellings.ts'
import { handMadeRecord } from '../hand-made-record.ts'

const [, killed] = handMadeRecord.events as readonly [Event, Event]
const told = (id: string, happening: string, more: Partial<Event> = {}): Event => ({
  ...killed,
  id,
  happening,
  ...more,
})
const ids = (events: readonly Event[]): readonly string[] => events.map(({ id }) => id)

test('an event has the others of its happening, also where the first of them is gone', () => {
  const events = [told('e2', 'e1'), told('e3', 'e3'), told('e4', 'e1')]
  expect(ids(toldAlso(told('e2', 'e1'), events))).toEqual(['e4'])
  expect(toldAlso(told('e3', 'e3'), events)).toEqual([])
})

test('what a person has edited to be another is not the same any more', () => {
  const events = [told('e1', 'e1', { polarity: 'negative' }), told('e2', 'e1', { type: 'COERCE' })]
  expect(toldAlso(told('e3', 'e1'), events)).toEqual([])
})

test('a record of an earlier version knows of no happenings', () => {
  expect(toldAlso(killed, handMadeRecord.events)).toEqual([])
})
