import { type Kysely, sql } from 'kysely'
import type { ActorKind } from '../../record/record.ts'
import { nameKey } from '../name-key.ts'
import type { Tables } from '../schema.ts'
import type { ActorQuery, KeptActor, Onward } from './actor.ts'
import { packed, unpacked } from './cursor.ts'
import { checkLimit } from './limit.ts'

const USUAL = 50

/** Where a name stands in the order of all: by its reports, then by its letters. */
type NamePlace = readonly [reports: number, key: string]

const isKey = /^[\p{L}\p{N} ]{1,1000}$/u

const placeOf = (cursor: string): NamePlace =>
  unpacked(cursor, ([reports, key]) =>
    Number.isSafeInteger(reports) && typeof key === 'string' && isKey.test(key)
      ? [reports as number, key]
      : null,
  )

/** Above 0 where most reports write it with a capital, as names are. */
const mostlyNamed = sql<number>`sum(2 * named - 1)`

const byReports = <One extends { readonly reports: number }>(one: One, other: One): number =>
  other.reports - one.reports

/** So many of the newest reports say how a name is spelled. */
const SPELLINGS = 50

/** A name as most of the newest reports spell it. */
async function spelled(db: Kysely<Tables>, key: string): Promise<string> {
  const rows = await db
    .selectFrom('actors')
    .select('name')
    .where('name_key', '=', key)
    .orderBy('seq', 'desc')
    .limit(SPELLINGS)
    .execute()
  const counts = new Map<string, number>()
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? key
}

/** What reports make of some names: how they spell each and what they take it for. */
export async function keptActors(
  db: Kysely<Tables>,
  keys: readonly string[],
  kinds?: readonly ActorKind[],
): Promise<ReadonlyMap<string, KeptActor>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('actors')
    .select((eb) => ['name_key', 'kind', eb.fn.count<number>('seq').distinct().as('n')])
    .where('name_key', 'in', keys)
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
    .groupBy(['name_key', 'kind'])
    .execute()
  const kept = keys.map(async (key): Promise<readonly [string, KeptActor] | null> => {
    const of = rows
      .filter((row) => row.name_key === key)
      .map(({ kind, n }) => ({ kind: kind as ActorKind, reports: Number(n) }))
      .sort(byReports)
    const [most] = of
    if (most === undefined) return null
    const reports = of.reduce((sum, one) => sum + one.reports, 0)
    return [key, { name: await spelled(db, key), kind: most.kind, kinds: of, reports }]
  })
  return new Map((await Promise.all(kept)).filter((one) => one !== null))
}

/** Who appears in reports, those of most reports first; the index alone tells. */
export async function actors(
  db: Kysely<Tables>,
  { name = '', kinds, named = false, limit = USUAL, cursor }: ActorQuery = {},
): Promise<Onward<KeptActor>> {
  checkLimit(limit)
  const after = cursor === undefined ? null : placeOf(cursor)
  // A key has letters, digits and single spaces: nothing in it means more in a pattern.
  const key = nameKey(name)
  const reports = sql<number>`count(distinct seq)`
  const rows = await db
    .selectFrom('actors')
    .select(['name_key', reports.as('reports')])
    .where('name_key', '!=', '')
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
    .$if(key !== '', (query) =>
      query.where((eb) =>
        eb.or([eb('name_key', 'like', `${key}%`), eb('name_key', 'like', `% ${key}%`)]),
      ),
    )
    .groupBy('name_key')
    .$if(named, (query) => query.having(mostlyNamed, '>', 0))
    .$if(after !== null, (query) => {
      const [count, last] = after as NamePlace
      return query.having(
        sql<boolean>`${reports} < ${count} or (${reports} = ${count} and name_key > ${last})`,
      )
    })
    .orderBy('reports', 'desc')
    .orderBy('name_key')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const kept = await keptActors(
    db,
    shown.map(({ name_key }) => name_key),
    kinds,
  )
  const last = shown.at(-1)
  return {
    items: shown.flatMap(({ name_key, reports }) => {
      const actor = kept.get(name_key)
      return actor === undefined ? [] : [{ ...actor, reports: Number(reports) }]
    }),
    next: rows.length > limit && last ? packed([Number(last.reports), last.name_key]) : null,
  }
}
