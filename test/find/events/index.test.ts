import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { readingOf, type SentenceName } from './sentences.ts'

const names: readonly SentenceName[] = ['urged', 'bombed', 'staged', 'provided', 'ally', 'calledOn']

describe('findEvents', () => {
  test('events come in the order of the text, and their spans are words of it', () => {
    const reading = readingOf(...names)
    const events = findEvents(reading, [])
    const starts = events.map(({ trigger }) => trigger[0])
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    for (const { trigger } of events) {
      expect(reading.words.some(({ start }) => start === trigger[0])).toBe(true)
      expect(reading.words.some(({ end }) => end === trigger[1])).toBe(true)
    }
    expect(events.map(({ type }) => type)).toEqual([
      'REQUEST',
      'RETREAT',
      'ASSAULT',
      'PROTEST',
      'AID',
      'ACCUSE',
      'REQUEST',
      'CONCEDE',
    ])
  })

  test('one paragraph of a hundred thousand letters takes no more than its share', () => {
    const once = readingOf(...names)
    const many = readingOf(...Array.from({ length: 2100 }, (_, i) => names[i % 6] as SentenceName))
    expect(many.report.text.length).toBeGreaterThan(95_000)
    findEvents(once, [])
    const start = process.cpuUsage().user
    expect(findEvents(many, []).length).toBeGreaterThan(100)
    // Processor time: other work on the machine does not count.
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000)
  })
})
