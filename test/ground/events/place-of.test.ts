import { describe, expect, test } from 'vitest'
import type { EventFinding } from '../../../src/find/findings.ts'
import { placeOf } from '../../../src/ground/events/place-of.ts'
import type { Place } from '../../../src/record/record.ts'
import type { Span } from '../../../src/record/span.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string) => {
  const words = text.match(/[\p{L}']+|[^\s\p{L}]/gu) ?? []
  return buildReading(text, words.map((word) => `${word} ${word} X X 0 root`).join('\n'))
}
const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  return [start, start + words.length]
}
const place = (text: string, name: string, precision: Place['precision']): Place => ({
  words: spanOf(text, name),
  name,
  lat: 1,
  lon: 2,
  country: null,
  geonameid: null,
  precision,
  found: { rule: 'find/places/location', sure: 1 },
})
/** The place of the event that a word of the text names; `at` are the words that say where. */
function where(
  text: string,
  trigger: string,
  places: readonly Place[],
  more: Partial<EventFinding> & { readonly at?: string; readonly town?: string } = {},
): string | null {
  const { at, town, ...rest } = more
  const reading = read(text)
  const span = spanOf(text, trigger)
  const finding = {
    type: 'CONSULT',
    mode: null,
    polarity: 'positive',
    status: 'occurred',
    trigger: span,
    head: reading.words.findIndex(({ start }) => start === span[0]),
    place: at === undefined ? null : spanOf(text, at),
    ...rest,
  } as EventFinding
  const dateline =
    town === undefined
      ? null
      : { place: spanOf(text, town), date: '2031-03-04', words: spanOf(text, town) }
  return placeOf(reading, finding, places, { dateline })
}

test('of places side by side the finest is meant', () => {
  const text = 'They shelled Norland Karsholm'
  const places = [place(text, 'Norland', 'country'), place(text, 'Karsholm', 'town')]
  expect(where(text, 'shelled', places, { at: 'Norland Karsholm' })).toBe('Karsholm')
})

test('the adjective of a country says where', () => {
  expect(where('They shelled Peruvian towns', 'shelled', [], { at: 'Peruvian' })).toBe('Peru')
})

describe('the town of the dateline', () => {
  const text = 'KARSHOLM - Ministers met on Friday'
  const town = place(text, 'KARSHOLM', 'town')
  test('is where they met who are nowhere else', () => {
    expect(where(text, 'met', [town], { town: 'KARSHOLM' })).toBe('KARSHOLM')
  })

  test('is not where a blow fell, nor where they are yet to meet, nor where they spoke by telephone', () => {
    const from = { town: 'KARSHOLM' }
    expect(where(text, 'met', [town], { ...from, type: 'ASSAULT' })).toBe(null)
    expect(where(text, 'met', [town], { ...from, status: 'planned' })).toBe(null)
    expect(where(text, 'met', [town], { ...from, mode: 'phone' })).toBe(null)
  })

  test('says nothing of a sentence that names another place', () => {
    const other = 'KARSHOLM - Ministers met over Norvik'
    const places = [place(other, 'KARSHOLM', 'town'), place(other, 'Norvik', 'town')]
    expect(where(other, 'met', places, { town: 'KARSHOLM' })).toBe(null)
  })
})
