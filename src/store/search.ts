import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import { DatelineError } from '../errors.ts'
import { cursorOf, positionOf } from './cursor.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { listedOf } from './kept.ts'
import { nameKey } from './name-key.ts'
import { quoteOf } from './quote.ts'
import type { Role, Tables } from './schema.ts'
import type { Hit, Page, Query } from './store.ts'

const MOST = 200
const USUAL = 20
/** Characters around a hit that are taken out of the text: more than a quote needs, less than a text. */
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
  'reports.unread_kind',
  'reports.unread_reason',
] as const

type Both = ExpressionBuilder<Tables, 'reports' | 'data'>
type Some = Expression<SqlBool>

/** Somebody in a role, in a datum of the row or (at n = -1) in its report. */
const party = (eb: Both, roles: readonly Role[], name: string, n: 'data.n' | -1): Some =>
  eb.exists(
    eb
      .selectFrom('parties')
      .select(sql`1`.as('one'))
      .whereRef('parties.seq', '=', 'reports.seq')
      .where('parties.role', 'in', roles)
      .where('parties.name', '=', nameKey(name))
      .where((own) => (n === -1 ? own('parties.n', '=', -1) : own('parties.n', '=', own.ref(n)))),
  )

/** What holds for the report of a hit. */
function ofReport(eb: Both, query: Query): Some[] {
  const { from, to, publisher, agency, report } = query
  return [
    ...(from === undefined ? [] : [eb('reports.day', '>=', from)]),
    ...(to === undefined ? [] : [eb('reports.day', '<=', to)]),
    ...(publisher === undefined
      ? []
      : [eb(eb.fn('lower', ['reports.outlet']), '=', publisher.toLowerCase())]),
    ...(agency === undefined ? [] : [party(eb, ['agency'], agency, -1)]),
    ...(report === undefined ? [] : [eb('reports.id', '=', report)]),
  ]
}

/** What holds for the datum itself. */
function ofDatum(eb: Both, query: Query): Some[] {
  const equal = {
    'data.kind': query.kind,
    'data.form': query.form,
    'data.act': query.act,
    'data.status': query.status,
    'data.country': query.country?.toUpperCase(),
    'data.place': query.place === undefined ? undefined : nameKey(query.place),
  } as const
  const out: Some[] = Object.entries(equal).flatMap(([column, value]) =>
    value === undefined ? [] : [eb(column as 'data.kind', '=', value as never)],
  )
  const roles = {
    speaker: query.speaker,
    who: query.who,
    whom: query.whom,
    addressee: query.addressee,
  } as const
  for (const [role, name] of Object.entries(roles) as [Role, string | undefined][])
    if (name !== undefined) out.push(party(eb, [role], name, 'data.n'))
  const { actor, eventType, figureKind, denied, requested, eventFrom, eventTo, box } = query
  if (actor !== undefined)
    out.push(party(eb, ['speaker', 'addressee', 'who', 'whom', 'side', 'account'], actor, 'data.n'))
  if (eventType !== undefined)
    out.push(eb.and([eb('data.kind', '=', 'event'), eb('data.type', '=', eventType.toUpperCase())]))
  if (figureKind !== undefined)
    out.push(eb.and([eb('data.kind', '=', 'figure'), eb('data.type', '=', figureKind)]))
  if (denied) out.push(eb.or([eb('data.status', '=', 'denied'), eb('data.act', '=', 'deny')]))
  if (requested)
    out.push(eb.or([eb('data.status', '=', 'requested'), eb('data.act', 'in', ['ask', 'urge'])]))
  if (eventFrom !== undefined) out.push(eb('data.end_day', '>=', eventFrom))
  if (eventTo !== undefined) out.push(eb('data.begin_day', '<=', eventTo))
  if (box !== undefined) {
    out.push(eb.between('data.lat', box.south, box.north))
    const east = eb('data.lon', '<=', box.east)
    const west = eb('data.lon', '>=', box.west)
    out.push(box.west <= box.east ? eb.and([west, east]) : eb.or([west, east]))
  }
  return out
}

/** True where only a datum can answer, not a whole report. */
const asksForData = (query: Query): boolean =>
  Object.entries(query).some(
    ([key, value]) =>
      value !== undefined &&
      ![
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
      ].includes(key),
  )

function checked(query: Query): Required<Pick<Query, 'limit' | 'sort'>> {
  const { limit = USUAL, sort = 'newest' } = query
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new DatelineError('wrong-query', { problem: `The limit is a number from 1 to ${MOST}.` })
  if (query.kind === 'report' && asksForData(query))
    throw new DatelineError('wrong-query', {
      problem: 'Whole reports are found by words, actor, outlet, agency and day only.',
    })
  return { limit, sort }
}

async function reportsFor(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
): Promise<Page<Hit>> {
  const { limit, sort } = checked(query)
  const after = query.cursor === undefined ? null : positionOf(query.cursor)
  const order = sort === 'newest' ? 'desc' : 'asc'
  const rows = await db
    .selectFrom('reports')
    .select(LISTED)
    .select(sql<string>`substr(reports.text, 1, 400)`.as('start'))
    .where((eb) => {
      const own = eb as unknown as Both
      return eb.and([
        ...ofReport(own, query),
        ...(query.actor === undefined ? [] : [party(own, ['actor'], query.actor, -1)]),
        ...(query.words === undefined ? [] : [dialect.matches('reports', query.words)]),
        ...(after === null ? [] : [beyond(after, order)]),
      ])
    })
    .orderBy('reports.day', order)
    .orderBy('reports.seq', order)
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map((row): Hit => {
    const end = row.headline_end ?? Math.min(row.start.length, 120)
    return {
      kind: 'report',
      id: null,
      report: listedOf({ ...row, id: row.report_id }),
      quote: quoteOf(row.start, row.headline_start ?? 0, Math.min(end, row.start.length)),
      datum: null,
    }
  })
  const last = rows[limit - 1]
  return { items, next: rows.length > limit && last ? cursorOf({ ...last, n: 0 }) : null }
}

const beyond = (
  { day, seq }: { readonly day: string; readonly seq: number },
  order: 'asc' | 'desc',
) =>
  order === 'desc'
    ? sql<boolean>`(reports.day, reports.seq) < (${day}, ${seq})`
    : sql<boolean>`(reports.day, reports.seq) > (${day}, ${seq})`

async function dataFor(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
): Promise<Page<Hit>> {
  const { limit, sort } = checked(query)
  const after = query.cursor === undefined ? null : positionOf(query.cursor)
  const order = sort === 'newest' ? 'desc' : 'asc'
  const rows = await db
    .selectFrom('reports')
    .innerJoin('data', 'data.seq', 'reports.seq')
    .select(LISTED)
    .select(['data.kind', 'data.id', 'data.n', 'data.first', 'data.stop', 'data.json'])
    .select(
      // A datum is short, but for what is said; of the text only what is shown is taken.
      sql<string>`substr(reports.text, 1, data.stop + ${AROUND})`.as('until'),
    )
    .where((eb) =>
      eb.and([
        ...ofReport(eb, query),
        ...ofDatum(eb, query),
        ...(query.words === undefined ? [] : [dialect.matches('data', query.words)]),
        ...(after === null
          ? []
          : [
              eb.or([
                beyond(after, order),
                eb.and([eb('reports.seq', '=', after.seq), eb('data.n', '>', after.n)]),
              ]),
            ]),
      ]),
    )
    .orderBy('reports.day', order)
    .orderBy('reports.seq', order)
    .orderBy('data.n', 'asc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(
    (row): Hit => ({
      kind: row.kind,
      id: row.id,
      report: listedOf({ ...row, id: row.report_id }),
      quote: quoteOf(row.until, row.first, row.stop),
      datum: JSON.parse(row.json),
    }),
  )
  const last = rows[limit - 1]
  return {
    items,
    next: rows.length > limit && last ? cursorOf({ ...last, seq: Number(last.seq) }) : null,
  }
}

/** Finds data, or whole reports, page by page. */
export const search = (
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
): Promise<Page<Hit>> =>
  query.kind === 'report' ? reportsFor(db, dialect, query) : dataFor(db, dialect, query)
