import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { readingOf, type SentenceName } from './sentences.ts'

function settingOf(name: SentenceName) {
  const reading = readingOf(name)
  const [event] = findEvents(reading, [])
  const words = (span: readonly [number, number] | null | undefined) =>
    span ? reading.report.text.slice(...span) : null
  return { time: words(event?.time), place: words(event?.place) }
}

describe('settingOf', () => {
  test('takes the day from the clause and the place from the target', () => {
    expect(settingOf('bombed')).toEqual({ time: 'Monday', place: 'Suderby' })
  })

  test('leaves the year of a relative clause to that clause', () => {
    const urged = findEvents(readingOf('bodySince'), []).find(({ type }) => type === 'REQUEST')
    expect(urged).toMatchObject({ time: null })
  })

  test('has neither where the words give neither', () => {
    expect(settingOf('killing')).toEqual({ time: null, place: null })
  })
})
