import { Kysely, sql } from 'kysely'
import { corrected } from '../record/corrected.ts'
import { actor, actors, profile } from './actors/index.ts'
import {
  correct,
  correctionsOf,
  correctionsSince,
  listCorrections,
  withdraw,
} from './corrections.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { glances } from './glances.ts'
import { guarded } from './guarded.ts'
import { keptOf, recordOf } from './kept.ts'
import { migrate } from './migrations/index.ts'
import { nameOfPlace } from './place.ts'
import type { Tables } from './schema.ts'
import { facets } from './search/facets.ts'
import { dataHits, search } from './search/index.ts'
import { seen } from './search/seen.ts'
import type { Store, StorePlace } from './store.ts'
import { add, find, remove, replace } from './write.ts'

/** Of the two drivers only the one that is needed is loaded: no command that keeps nothing waits for either. */
const dialectOf = async (place: StorePlace): Promise<StoreDialect> =>
  place.kind === 'sqlite'
    ? (await import('./dialects/sqlite.ts')).sqlite(place.file)
    : (await import('./dialects/postgres.ts')).postgres(place.url)

async function since(db: Kysely<Tables>, seq: number, limit: number) {
  const rows = await db
    .selectFrom('reports')
    .leftJoin('records', 'records.seq', 'reports.seq')
    .selectAll('reports')
    .select(['records.json', 'records.words'])
    .where('reports.seq', '>', seq)
    .orderBy('reports.seq')
    .limit(limit)
    .execute()
  const corrections = await correctionsOf(
    db,
    rows.map((row) => Number(row.seq)),
  )
  return rows.map((row) => ({
    kept: keptOf(row),
    record: row.json === null ? null : recordOf(row.json),
    words: row.words ?? 0,
    corrections: corrections.get(Number(row.seq)) ?? [],
  }))
}

async function machineRecord(db: Kysely<Tables>, id: string) {
  const row = await db
    .selectFrom('records')
    .innerJoin('reports', 'reports.seq', 'records.seq')
    .select(['records.json', 'records.seq'])
    .where('reports.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const seq = Number(row.seq)
  const corrections = (await correctionsOf(db, [seq])).get(seq) ?? []
  return { record: recordOf(row.json), corrections }
}

async function stale(
  db: Kysely<Tables>,
  { reader, rules }: { readonly reader: string; readonly rules: string },
  after: number,
  limit: number,
) {
  const rows = await db
    .selectFrom('reports')
    .leftJoin('records', 'records.seq', 'reports.seq')
    .selectAll('reports')
    .where('reports.seq', '>', after)
    .where((eb) =>
      eb.or([
        eb('records.reader', 'is', null),
        eb('records.reader', '!=', reader),
        eb('records.rules', '!=', rules),
      ]),
    )
    .orderBy('reports.seq')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ seq: Number(row.seq), report: keptOf(row).report }))
}

async function kept(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('reports').select('id').where('id', 'in', ids).execute()
  return rows.map(({ id }) => id)
}

async function last(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('reports')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return Number(row?.seq ?? 0)
}

async function count(db: Kysely<Tables>) {
  const [reports, records] = await Promise.all([
    db
      .selectFrom('reports')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('records')
      .select((eb) => [
        eb.fn.countAll<number>().as('n'),
        sql<number>`coalesce(sum(words), 0)`.as('words'),
      ])
      .executeTakeFirstOrThrow(),
  ])
  const read = Number(records.n)
  return {
    reports: Number(reports.n),
    read,
    unread: Number(reports.n) - read,
    words: Number(records.words),
  }
}

/**
 * Opens the store of a place, and makes or migrates it where that is needed.
 *
 * @example const store = await openStore({ kind: 'sqlite', file: 'dateline.db' })
 * @throws DatelineError where it cannot be opened, or was made by a newer program
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const dialect = await dialectOf(place)
  const name = nameOfPlace(place)
  const db = new Kysely<Tables>({ dialect: dialect.kysely })
  const safely = <Value>(work: () => Promise<Value>): Promise<Value> => guarded(dialect, name, work)
  try {
    await safely(() => migrate(db, dialect, name))
  } catch (error) {
    await db.destroy().catch(() => undefined)
    throw error
  }
  const report = async (id: string) => {
    const row = await db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst()
    return row === undefined ? null : keptOf(row)
  }
  return {
    place,
    add: (entries) => safely(() => add(db, dialect, entries)),
    replace: (id, reading) =>
      safely(async () => {
        const kept = await report(id)
        if (kept !== null) await replace(db, dialect, id, { ...reading, report: kept.report })
      }),
    known: (one) => safely(() => find(db, one)),
    kept: (ids) => safely(() => kept(db, ids)),
    remove: (ids) => safely(() => remove(db, ids)),
    report: (id) => safely(() => report(id)),
    record: (id) =>
      safely(async () => {
        const there = await machineRecord(db, id)
        return there && corrected(there.record, there.corrections).record
      }),
    machineRecord: (id) => safely(() => machineRecord(db, id)),
    correct: (draft) => safely(() => correct(db, dialect, draft)),
    withdraw: (id) => safely(() => withdraw(db, dialect, id)),
    corrections: (query = {}) => safely(() => listCorrections(db, query)),
    correctionsSince: (mark) => safely(() => correctionsSince(db, mark)),
    search: (query) => safely(() => search(db, dialect, query)),
    glances: (seqs) => safely(() => glances(db, dialect, seqs)),
    facets: (query) => safely(() => facets(db, dialect, query)),
    events: (query, most) => safely(() => seen(db, dialect, query, most)),
    hits: (keys) =>
      safely(() =>
        dataHits(
          db,
          keys.map((key) => ({ key })),
        ),
      ),
    actors: (query) => safely(() => actors(db, query)),
    actor: (named, of) => safely(() => actor(db, named, of)),
    profile: (named, of) => safely(() => profile(db, named, of)),
    since: (seq, limit) => safely(() => since(db, seq, limit)),
    stale: (versions, after, limit) => safely(() => stale(db, versions, after, limit)),
    last: () => safely(() => last(db)),
    count: () => safely(() => count(db)),
    close: () => db.destroy(),
  }
}
