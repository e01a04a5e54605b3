import type { Exported } from '../../src/export/index.ts'
import type { Event } from '../../src/record/record.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'

const [requested, killed] = handMadeRecord.events as readonly [Event, Event]

/** An event of each standing: as hand-made `e1` is denied and `e2` claimed, the others are made from `e2`. */
export const events: readonly Event[] = [
  requested,
  killed,
  { ...killed, id: 'e3', according_to: [] },
  { ...killed, id: 'e4', according_to: [], status: 'requested' },
  { ...killed, id: 'e5', according_to: ['s2'], status: 'planned' },
  { ...killed, id: 'e6', according_to: [], status: 'possible' },
  { ...killed, id: 'e7', according_to: [], status: 'conditional' },
  { ...killed, id: 'e8', according_to: [], polarity: 'negative' },
]

/** Standing of each of the `events`. */
export const standings = [
  'denied',
  'claimed',
  'stated',
  'requested',
  'planned',
  'possible',
  'conditional',
  'denied',
]

export const handMadeExported: Exported = {
  report: {
    id: 'karval-1',
    url: 'https://gazette.example/karval?x=1#top',
    date: '2031-03-04',
    publisher: 'Copper Gazette',
    text: handMadeText,
    headline: handMadeRecord.report.headline,
  },
  record: { ...handMadeRecord, events },
}

/** The same with another text or other data. */
export const exportedWith = (changes: {
  readonly report?: Partial<Exported['report']>
  readonly record?: Partial<Exported['record']>
}): Exported => ({
  report: { ...handMadeExported.report, ...changes.report },
  record: { ...handMadeExported.record, ...changes.record },
})

export async function* streamOf(...items: readonly Exported[]): AsyncGenerator<Exported> {
  yield* items
}

/** All that a format writes, as bytes. */
export async function bytesOf(parts: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(typeof part === 'string' ? Buffer.from(part) : part)
  return Buffer.concat(all)
}
