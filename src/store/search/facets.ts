import { type Kysely, sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import { type FacetName, facetNames } from '../facet-names.ts'
import { nameKey } from '../name-key.ts'
import type { Tables } from '../schema.ts'
import type { Count, Facets, FacetValue, Query } from '../store.ts'
import { asksForData, checked } from './index.ts'
import { countReports } from './report-facets.ts'
import { type Limits, type Sample, sampleOf } from './sample.ts'
import { spansOfTime } from './spans-of-time.ts'
import { type Tally, tallies } from './tallies.ts'

/** Answers that are told apart by their values. */
const LIMITS: Limits = { counted: 3000, looked: 30_000 }
/** So many more are counted all the same, for the total. */
const TOTAL = 10_000
/** So many values of a facet are given where they are names. */
const MOST = 20

/** What of a query each facet is about: it is left out for its own counts, so that one can change one's mind. */
const fields: { readonly [name in FacetName]: readonly (keyof Query)[] } = {
  kind: ['kind'],
  speaker: ['speaker'],
  act: ['act'],
  eventType: ['eventType'],
  status: ['status'],
  figureKind: ['figureKind'],
  place: ['place'],
  date: ['from', 'to'],
  publisher: ['publisher'],
}

const mostFirst = (a: { readonly count: number }, b: { readonly count: number }) =>
  b.count - a.count

/** The most frequent speakers; each with all that is found under that name, be it the last name of another. */
async function speakers({ from, cut }: Sample, own: readonly Tally[]): Promise<readonly Tally[]> {
  const names = new Map<string, Tally>()
  for (const tally of own.toSorted(mostFirst)) {
    const key = nameKey(tally.value ?? '')
    const there = names.get(key)
    if (key !== '') names.set(key, there ? { ...there, count: there.count + tally.count } : tally)
  }
  const most = [...names].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST)
  if (cut || most.length === 0) return most.map(([, tally]) => tally)
  const rows = await from()
    .selectFrom('found')
    .crossJoin('parties')
    .select(['parties.name', sql<number>`count(distinct parties.key)`.as('count')])
    .where('found.kind', '=', 'statement')
    .whereRef('parties.seq', '=', 'found.seq')
    .whereRef('parties.key', '=', 'found.key')
    .where('parties.role', '=', 'speaker')
    .where(
      'parties.name',
      'in',
      most.map(([key]) => key),
    )
    .groupBy('parties.name')
    .execute()
  const counts = new Map(rows.map(({ name, count }) => [name, Number(count)]))
  return most.map(([key, tally]) => ({ ...tally, count: counts.get(key) ?? tally.count }))
}

/** The most frequent places, as the reports write them. */
async function places(db: Kysely<Tables>, own: readonly Tally[]): Promise<readonly Tally[]> {
  const most = own.toSorted(mostFirst).slice(0, MOST)
  if (most.length === 0) return []
  const rows = await db
    .selectFrom('data')
    .select(['key', 'kind', 'json'])
    .where(
      'key',
      'in',
      most.map(({ at }) => at as number),
    )
    .execute()
  const names = new Map(
    rows.map(({ key, kind, json }) => {
      const { name, place } = JSON.parse(json) as { name?: string; place?: string }
      return [Number(key), kind === 'place' ? name : place]
    }),
  )
  return most.map((tally) => ({ ...tally, value: names.get(Number(tally.at)) ?? tally.value }))
}

/** Counts of one query, without leaving anything out. */
async function countData(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
  limits: Limits,
): Promise<Facets> {
  const sample = await sampleOf(db, dialect, query, limits)
  const all = sample === null ? [] : await tallies(db, sample, dialect)
  const found = all.find(({ facet }) => facet === 'total')?.count ?? 0
  const more = (sample?.cut ?? false) || found > limits.counted
  const of = (name: FacetName) => all.filter(({ facet }) => facet === name)
  const given = (own: readonly Tally[]): readonly FacetValue[] =>
    own
      .flatMap(({ value, count }) =>
        value === null ? [] : [{ value, count: Math.min(count, limits.counted), more }],
      )
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return {
    total: { count: Math.min(found, limits.counted), more },
    facets: {
      kind: given(of('kind')),
      speaker:
        sample === null ? [] : given(await speakers({ ...sample, cut: more }, of('speaker'))),
      act: given(of('act')),
      eventType: given(of('eventType')),
      status: given(of('status')),
      figureKind: given(of('figureKind')),
      place: given(await places(db, of('place'))),
      date: spansOfTime(given(of('date'))),
      publisher: given(of('publisher')).slice(0, MOST),
    },
  }
}

/** How many there are where they are too many to be told apart. */
async function totalOf(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
  looked: number,
): Promise<Count> {
  const limits = { counted: TOTAL, looked }
  if (query.kind === 'report') return (await countReports(db, dialect, query, limits)).total
  const sample = await sampleOf(db, dialect, query, limits)
  if (sample === null) return { count: 0, more: false }
  const { n } = await sample
    .from()
    .selectFrom('found')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(Number(n), TOTAL), more: sample.cut || Number(n) > TOTAL }
}

const isEmpty = ({ count, more }: Count): boolean => count === 0 && !more

/**
 * Counts what a query finds, and what it would find with other values of its filters.
 *
 * Where there are more answers than are counted, the newest ones are, and each count says so.
 *
 * @param limits how many are counted; for tests
 */
export async function facets(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
  limits: Limits = LIMITS,
): Promise<Facets> {
  checked(query)
  const whole = query.kind === 'report'
  const count = (one: Query) =>
    (one.kind === 'report' ? countReports : countData)(db, dialect, one, limits)
  const without = (name: FacetName): Query =>
    Object.fromEntries(
      Object.entries(query).filter(([key]) => !fields[name].includes(key as keyof Query)),
    )
  const own = await count(query)
  const values: { [name in FacetName]?: readonly FacetValue[] } = {}
  for (const name of facetNames) {
    const asked = fields[name].some((field) => query[field] !== undefined)
    values[name] = asked ? (await count(without(name))).facets[name] : own.facets[name]
  }
  const { kind: _, ...open } = query
  const reports = whole
    ? own.total
    : asksForData(query)
      ? { count: 0, more: false }
      : (await count({ ...open, kind: 'report' })).total
  const total =
    own.total.more && limits === LIMITS
      ? await totalOf(db, dialect, query, limits.looked)
      : own.total
  return {
    total,
    facets: {
      ...(values as Facets['facets']),
      kind: [
        ...(values.kind ?? []),
        ...(isEmpty(reports) ? [] : [{ value: 'report', ...reports }]),
      ],
    },
  }
}
