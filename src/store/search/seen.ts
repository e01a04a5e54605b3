import { type Kysely, sql } from 'kysely'
import type { EventType, Place } from '../../record/record.ts'
import type { Standing } from '../../record/standing.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { Tables } from '../schema.ts'
import type { Query, SeenEvent, SeenEvents } from '../store.ts'
import { type Candidates, candidatesFor, FEW } from './candidates.ts'
import { conditionsOf } from './conditions.ts'
import { lookedAt } from './looked-at.ts'

/** So many rows are looked up in one statement. */
const AT_ONCE = 500
/** So many events are looked at, the newest first, for those that meet every condition. */
const LOOKED = 50_000

interface Told {
  readonly type: EventType
  readonly standing: Standing
  readonly who: readonly string[]
  readonly whom: readonly string[]
  readonly place: string | null
}

const pointOf = ({
  place,
  lat,
  lon,
  country,
}: {
  readonly place: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly country: string | null
}): string => JSON.stringify([place, country, lat, lon])

/** What the points of some places say, as a report has them that names the place: one report for each place. */
async function precisions(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  reports: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Place['precision']>> {
  const seqs = [...new Set(reports.values())]
  const out = new Map<string, Place['precision']>()
  for (let i = 0; i < seqs.length; i += AT_ONCE) {
    const rows = await db
      .selectFrom('data')
      .select(['place', 'country', 'lat', 'lon', 'json'])
      .where('seq', 'in', seqs.slice(i, i + AT_ONCE))
      .where(sql<boolean>`${dialect.unindexed('data.kind')} = 'place'`)
      .where(sql<boolean>`${dialect.unindexed('data.lat')} is not null`)
      .execute()
    for (const row of rows) {
      // Records of earlier versions do not say it.
      const { precision = null } = JSON.parse(row.json) as Partial<Place>
      out.set(pointOf(row), precision)
    }
  }
  return out
}

/** Keys of the newest events of a query, and whether there may be older ones. */
async function newest(
  db: Kysely<Tables>,
  candidates: Candidates,
  query: Query,
  most: number,
): Promise<{ readonly keys: readonly number[]; readonly more: boolean }> {
  const { rows: looked, meets } = lookedAt(db, candidates, query, LOOKED, most + 1)
  const rows = await db
    .selectFrom(looked.as('data'))
    .select('data.key')
    .where((eb) => meets(eb) as never)
    .orderBy('data.day', 'desc')
    .orderBy('data.seq', 'desc')
    .orderBy('data.n')
    .limit(most + 1)
    .execute()
  const more =
    rows.length > most ||
    (await db
      .selectFrom(looked.as('looked'))
      .select(sql<number>`count(*)`.as('n'))
      .executeTakeFirstOrThrow()
      .then(({ n }) => Number(n) >= LOOKED))
  return { keys: rows.slice(0, most).map(({ key }) => Number(key)), more }
}

/**
 * The newest events that a query finds, without their words: for pictures of many. However many there are, no more than a bounded
 * number of rows is looked at.
 *
 * @param most gives no more than so many
 */
export async function seen(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  asked: Query,
  most: number,
): Promise<SeenEvents> {
  const query: Query = { ...asked, kind: 'event' }
  const candidates = await candidatesFor(conditionsOf(db, dialect, query), FEW)
  if (candidates.keys?.length === 0 || candidates.seqs?.length === 0)
    return { events: [], more: false }
  const { keys, more } = await newest(db, candidates, query, most)
  const rows = []
  for (let i = 0; i < keys.length; i += AT_ONCE) {
    const some = await db
      .selectFrom('data')
      .select([
        'key',
        'seq',
        'day',
        'begin_day',
        'end_day',
        'place',
        'country',
        'lat',
        'lon',
        'json',
      ])
      .where('key', 'in', keys.slice(i, i + AT_ONCE))
      .execute()
    rows.push(...some)
  }
  const reports = new Map<string, number>()
  for (const row of rows) if (row.lat !== null) reports.set(pointOf(row), Number(row.seq))
  const says = await precisions(db, dialect, reports)
  const byKey = new Map(
    rows.map((row): [number, SeenEvent] => {
      const { type, standing, who, whom, place } = JSON.parse(row.json) as Told
      const { day, begin_day: begin, end_day: end, country, lat, lon } = row
      const key = Number(row.key)
      const where =
        place === null
          ? null
          : { name: place, country, lat, lon, precision: says.get(pointOf(row)) ?? null }
      return [key, { key, day, type, standing, who, whom, begin, end, place: where }]
    }),
  )
  return { events: keys.flatMap((key) => byKey.get(key) ?? []), more }
}
