import { type Kysely, sql } from 'kysely'
import { DatelineError } from '../../errors.ts'
import { cursorOf, positionOf } from '../cursor.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { listedOf } from '../kept.ts'
import { quoteOf } from '../quote.ts'
import type { Tables } from '../schema.ts'
import type { Hit, Page, Query } from '../store.ts'
import { candidatesFor, FEW } from './candidates.ts'
import { conditionsOf } from './conditions.ts'
import { type Place, placesOf, reportPlacesOf } from './places.ts'

const MOST = 200
const USUAL = 20
/** Characters after a hit that are taken out of the text: more than a quote needs. */
const AROUND = 100

const LISTED = [
  'reports.seq',
  'reports.id as report_id',
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

const ofReports: ReadonlySet<string> = new Set([
  'kind',
  'words',
  'from',
  'to',
  'publisher',
  'agency',
  'report',
  'actor',
  'sort',
  'limit',
  'cursor',
])

/** True where only a datum can answer, not a whole report. */
const asksForData = (query: Query): boolean =>
  Object.entries(query).some(([key, value]) => value !== undefined && !ofReports.has(key))

function checked(query: Query): { readonly limit: number } {
  const { limit = USUAL } = query
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new DatelineError('wrong-query', { problem: `The limit is a number from 1 to ${MOST}.` })
  if (query.kind === 'report' && asksForData(query))
    throw new DatelineError('wrong-query', {
      problem: 'Whole reports are found by words, actor, outlet, agency and day only.',
    })
  return { limit }
}

async function reportHits(db: Kysely<Tables>, places: readonly Place[]): Promise<readonly Hit[]> {
  const rows = await db
    .selectFrom('reports')
    .select(LISTED)
    .select(sql<string>`substr(reports.text, 1, 400)`.as('start'))
    .where(
      'seq',
      'in',
      places.map(({ seq }) => seq),
    )
    .execute()
  const bySeq = new Map(rows.map((row) => [Number(row.seq), row]))
  return places.flatMap(({ seq }) => {
    const row = bySeq.get(seq)
    if (row === undefined) return []
    const end = row.headline_end ?? 120
    const quote = quoteOf(row.start, row.headline_start ?? 0, Math.min(end, row.start.length))
    const report = listedOf({ ...row, id: row.report_id })
    return [{ kind: 'report' as const, id: null, report, quote, datum: null }]
  })
}

async function dataHits(db: Kysely<Tables>, places: readonly Place[]): Promise<readonly Hit[]> {
  const rows = await db
    .selectFrom('data')
    .innerJoin('reports', 'reports.seq', 'data.seq')
    .select(LISTED)
    .select(['data.key', 'data.kind', 'data.id', 'data.first', 'data.stop', 'data.json'])
    .select(sql<string>`substr(reports.text, 1, data.stop + ${AROUND})`.as('until'))
    .where(
      'data.key',
      'in',
      places.map(({ key }) => key),
    )
    .execute()
  const byKey = new Map(rows.map((row) => [Number(row.key), row]))
  return places.flatMap(({ key }) => {
    const row = byKey.get(key)
    if (row === undefined) return []
    const { kind, id, until, first, stop } = row
    const report = listedOf({ ...row, id: row.report_id })
    return [{ kind, id, report, quote: quoteOf(until, first, stop), datum: JSON.parse(row.json) }]
  })
}

/**
 * Finds data, or whole reports, page by page: first where they are, then what they are.
 *
 * What few rows meet is listed and put in order; what many meet is come upon soon on the way along an index that has all in order.
 *
 * @param few so many rows are few; for tests of both ways
 */
export async function search(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
  few: number = FEW,
): Promise<Page<Hit>> {
  const { limit } = checked(query)
  const after = query.cursor === undefined ? null : positionOf(query.cursor)
  const candidates = await candidatesFor(conditionsOf(db, dialect, query), few)
  if (candidates.keys?.length === 0 || candidates.seqs?.length === 0)
    return { items: [], next: null }
  const whole = query.kind === 'report'
  const find = whole ? reportPlacesOf : placesOf
  const places = await find(db, { query, candidates, after, limit: limit + 1 })
  const shown = places.slice(0, limit)
  if (shown.length === 0) return { items: [], next: null }
  const items = await (whole ? reportHits : dataHits)(db, shown)
  const last = shown.at(-1)
  return { items, next: places.length > limit && last ? cursorOf(last) : null }
}
