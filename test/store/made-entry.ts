import type { Entry } from '../../src/store/index.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'

/** The n-th of many reports that differ in a few words: with its record, or (each tenth) without one. */
export function madeEntry(n: number): Entry {
  const text = `${handMadeText}\n\nReport number ${n} of the day.`
  const report = {
    id: `made-${n}`,
    url: n % 3 === 0 ? `https://example.org/${n}` : null,
    date: `2031-03-${String(1 + (n % 28)).padStart(2, '0')}`,
    publisher: 'Copper Gazette',
    text,
    headline: [0, handMadeText.indexOf('\n')] as const,
  }
  const unread = { kind: 'not-read', reason: 'It was made so.' } as const
  return n % 10 === 9
    ? { report, record: null, unread, words: 0 }
    : { report, record: handMadeRecord, unread: null, words: 60 }
}
