import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { at, readingOf } from './sentences.ts'

describe('withinThreats', () => {
  test('a threatened attack is one THREATEN against the one to be attacked', () => {
    const reading = readingOf('threatened')
    const events = findEvents(reading, [])
    expect(events.map(({ type }) => type)).toEqual(['THREATEN'])
    expect(events[0]?.whom).toEqual([at(reading, 'Sudland')])
  })

  test('two threatened attacks are one threat', () => {
    const events = findEvents(readingOf('threatenedBoth'), [])
    expect(events.map(({ type }) => type)).toEqual(['THREATEN'])
  })

  test('what is urged stays an event of its own', () => {
    expect(findEvents(readingOf('urged'), []).map(({ type, status }) => [type, status])).toEqual([
      ['REQUEST', 'occurred'],
      ['RETREAT', 'requested'],
    ])
  })
})
