import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import { nameKey } from './name-key.ts'
import type { ReportRow } from './schema.ts'
import type { Entry, KeptReport, ListedReport } from './store.ts'

/** A report's id in the store: the same text is the same report, whatever it is called elsewhere. */
export const idOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32)

/** NUL is no character of PostgreSQL's texts; what stands in its place is no character at all and as long, so that every span still fits. */
const NUL = '\u0000'
const KEPT_NUL = '\uffff'
/** Half of a pair of UTF-16 is none either, and would become this on its way to the disk. */
const HALF = '\ufffd'
export const inText = (text: string): string =>
  text.replaceAll(NUL, KEPT_NUL).replace(/\p{Cs}/gu, HALF)
const outOfText = (text: string): string => text.replaceAll(KEPT_NUL, NUL)

/** What of a row depends on its record and is made anew with it. */
export function readPart(
  { report, record, unread }: Pick<Entry, 'report' | 'record' | 'unread'>,
  added: string,
) {
  const line = record?.report
  return {
    day: (line?.date ?? report.date ?? added).slice(0, 10),
    outlet: line?.publisher ?? report.publisher,
    outlet_key: nameKey(line?.publisher ?? report.publisher ?? '') || null,
    unread_kind: record === null ? (unread?.kind ?? 'not-read') : null,
    unread_reason: record === null ? (unread?.reason ?? 'it was not read yet') : null,
  }
}

export function rowOf(entry: Entry, added: string) {
  const { id: given_id, url, date, publisher, author = null, text, headline } = entry.report
  return {
    id: idOf(text),
    given_id: inText(given_id),
    url,
    date,
    publisher: publisher && inText(publisher),
    author: author && inText(author),
    title: headline && inText(text.slice(...headline)),
    text: inText(text),
    headline_start: headline?.[0] ?? null,
    headline_end: headline?.[1] ?? null,
    added,
    ...readPart(entry, added),
  }
}

type Row = Selectable<ReportRow>

/** The columns of a listed report: all but its text. */
export const LISTED = [
  'reports.seq',
  'reports.id',
  'reports.given_id',
  'reports.url',
  'reports.date',
  'reports.publisher',
  'reports.title',
  'reports.headline_start',
  'reports.headline_end',
  'reports.added',
  'reports.day',
  'reports.outlet',
  'reports.outlet_key',
  'reports.unread_kind',
  'reports.unread_reason',
] as const

export const listedOf = (row: Omit<Row, 'text' | 'author'>): ListedReport => ({
  seq: Number(row.seq),
  id: row.id,
  url: row.url,
  givenId: row.given_id,
  title: row.title,
  added: row.added,
  day: row.day,
  outlet: row.outlet,
  unread:
    row.unread_kind === null ? null : { kind: row.unread_kind, reason: row.unread_reason ?? '' },
})

export function keptOf(row: Row): KeptReport {
  const { id, url, ...rest } = listedOf(row)
  const headline =
    row.headline_start === null || row.headline_end === null
      ? null
      : ([row.headline_start, row.headline_end] as const)
  const report: Report = {
    id,
    url,
    date: row.date,
    publisher: row.publisher,
    ...(row.author === null ? {} : { author: row.author }),
    text: outOfText(row.text),
    headline,
  }
  return { ...rest, report }
}

/** A record as it is kept: under the id that its report has in the store. */
export const recordJson = (record: Record, id: string): string => JSON.stringify({ ...record, id })

export const recordOf = (json: string): Record => JSON.parse(json) as Record
