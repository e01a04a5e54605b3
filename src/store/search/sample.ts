import { type Kysely, sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { DatumRow, Tables } from '../schema.ts'
import type { Query } from '../store.ts'
import { type Candidates, candidatesFor } from './candidates.ts'
import { conditionsOf } from './conditions.ts'
import { lookedAt } from './looked-at.ts'

/** Limits of counting, in rows: so many answers are counted, and so many rows looked at for them. */
export interface Limits {
  readonly counted: number
  readonly looked: number
}

/** The tables, and for one query also the data that were found; of them one more than are counted. */
export interface Sampled extends Tables {
  readonly found: Pick<
    DatumRow,
    'key' | 'seq' | 'day' | 'kind' | 'act' | 'type' | 'status' | 'place'
  >
}

/** A part of the answers of a query, all of them where they are few. */
export interface Sample {
  /** Begins a query over `found`. */
  readonly from: () => ReturnType<typeof withFound>
  /** Whether not every row was looked at that might be an answer. */
  readonly cut: boolean
}

function withFound(db: Kysely<Tables>, way: Candidates, query: Query, { counted, looked }: Limits) {
  const { rows, meets } = lookedAt(db, way, query, looked)
  return db.with(
    (one) => one('found').materialized(),
    (one) =>
      one
        .selectFrom(rows.as('data'))
        .select([
          'data.key',
          'data.seq',
          'data.day',
          'data.kind',
          'data.act',
          'data.type',
          'data.status',
          'data.place',
        ])
        .where((eb) => meets(eb) as never)
        .limit(counted + 1),
  )
}

/**
 * The data that a query finds, as far as they are counted; null for none.
 *
 * Time is bounded whatever is asked: what few rows meet is listed and looked at whole, of what many meet only the newest
 * rows are looked at.
 */
export async function sampleOf(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
  limits: Limits,
): Promise<Sample | null> {
  const { counted, looked } = limits
  const conditions = conditionsOf(db, dialect, query)
  const listed = await candidatesFor(conditions, counted)
  if (listed.keys?.length === 0 || listed.seqs?.length === 0) return null
  if (listed.keys !== null) return { cut: false, from: () => withFound(db, listed, query, limits) }
  // What stands in no order is not come upon along an index of another condition: some of it are listed.
  const scattered = conditions.find(({ of, ids, leads }) => of === 'datum' && ids && !leads)
  if (listed.seqs === null && scattered?.ids) {
    const keys = await scattered.ids(counted + 1)
    const rest = conditions.filter((one) => one !== scattered)
    return { cut: true, from: () => withFound(db, { keys, seqs: null, rest }, query, limits) }
  }
  // Along one index all that is come upon is an answer.
  const direct =
    listed.seqs === null && listed.rest.every((one) => one.leads) && listed.rest.length < 2
  if (direct)
    return {
      cut: false,
      from: () => withFound(db, listed, query, { counted, looked: counted + 1 }),
    }
  const { n } = await db
    .selectFrom(lookedAt(db, listed, query, looked + 1).rows.as('looked'))
    .select(sql<number>`count(*)`.as('n'))
    .executeTakeFirstOrThrow()
  return { cut: Number(n) > looked, from: () => withFound(db, listed, query, limits) }
}
