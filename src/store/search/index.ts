import { type Kysely, sql } from 'kysely'
import { DatelineError } from '../../errors.ts'
import type { Span } from '../../record/span.ts'
import { cursorOf, readCursor } from '../cursor.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { LISTED, listedOf } from '../kept.ts'
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

const NOTHING: Page<Hit> = { items: [], next: null, previous: null }

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
export const asksForData = (query: Query): boolean =>
  Object.entries(query).some(([key, value]) => value !== undefined && !ofReports.has(key))

/** @throws DatelineError `wrong-query` for what cannot be asked together */
export function checked(query: Query): { readonly limit: number } {
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
    const report = listedOf(row)
    return [{ kind: 'report' as const, id: null, report, quote, pieces: [], datum: null }]
  })
}

/** Data by their keys, with their words and reports. */
export async function dataHits(
  db: Kysely<Tables>,
  places: readonly Pick<Place, 'key'>[],
): Promise<readonly Hit[]> {
  if (places.length === 0) return []
  const rows = await db
    .selectFrom('data')
    .innerJoin('reports', 'reports.seq', 'data.seq')
    .select(LISTED)
    .select([
      'data.key',
      'data.kind',
      'data.id as datum_id',
      'data.first',
      'data.stop',
      'data.json',
    ])
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
    const { kind, datum_id: id, until, first, stop } = row
    const report = listedOf(row)
    const datum = JSON.parse(row.json) as { readonly content?: readonly Span[] }
    const { content = [] } = datum
    const pieces = content.length > 1 ? content.map((span) => quoteOf(until, ...span)) : []
    return [{ kind, id, report, quote: quoteOf(until, first, stop), pieces, datum }]
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
  const after = query.cursor === undefined ? null : readCursor(query.cursor)
  const candidates = await candidatesFor(conditionsOf(db, dialect, query), few)
  if (candidates.keys?.length === 0 || candidates.seqs?.length === 0) return NOTHING
  const whole = query.kind === 'report'
  const find = whole ? reportPlacesOf : placesOf
  const places = await find(db, { query, candidates, after, limit: limit + 1 })
  // The one too many, by which it is known that there are more, stands at the end that was gone to.
  const back = after?.back ?? false
  const more = places.length > limit
  const shown = back ? places.slice(-limit) : places.slice(0, limit)
  const [first, last] = [shown[0], shown.at(-1)]
  if (first === undefined || last === undefined) return NOTHING
  return {
    items: await (whole ? reportHits : dataHits)(db, shown),
    next: back || more ? cursorOf(last, false) : null,
    previous: (back ? more : after !== null) ? cursorOf(first, true) : null,
  }
}
