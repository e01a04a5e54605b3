import { type Kysely, sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { DatumRow, Tables } from '../schema.ts'
import type { Query } from '../store.ts'
import { candidatesFor } from './candidates.ts'
import { type Condition, conditionsOf } from './conditions.ts'

/** Limits of counting, in rows: so many answers are counted, and so many rows looked at for them. */
export interface Limits {
  readonly counted: number
  readonly looked: number
}

/** The tables, and for one query also the data that were found; of them one more than are counted. */
export interface Sampled extends Tables {
  readonly looked: { readonly key: number }
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

interface Way {
  readonly keys: readonly number[] | null
  readonly seqs: readonly number[] | null
  readonly rest: readonly Condition[]
}

/** The condition along whose index all is come upon. */
const leadOf = (rest: readonly Condition[]) => rest.find(({ leads }) => leads)

/** Keys of what is looked at: what is listed, else the newest along the index of one condition. */
const lookedAt = (db: Kysely<Tables>, { keys, seqs, rest }: Way, query: Query, most: number) =>
  db
    .selectFrom('data')
    .select('data.key')
    .$if(keys !== null, (rows) => rows.where('data.key', 'in', keys ?? []))
    .$if(keys === null && seqs !== null, (rows) => rows.where('data.seq', 'in', seqs ?? []))
    .$if(keys === null && seqs === null, (rows) => {
      const lead = leadOf(rest)
      const { from, to } = query
      return rows
        .$if(lead !== undefined, (some) =>
          some.where((eb) => (lead as Condition).datum(eb, 'lead')),
        )
        .$if(from !== undefined, (some) => some.where('data.day', '>=', from as string))
        .$if(to !== undefined, (some) => some.where('data.day', '<=', to as string))
        .orderBy('data.day', 'desc')
        .orderBy('data.seq', 'desc')
    })
    .limit(most)

function withFound(db: Kysely<Tables>, way: Way, query: Query, { counted, looked }: Limits) {
  const { from, to } = query
  // What leads to the rows holds of them: asked again, it would lead PostgreSQL to all rows of its index.
  const lead = way.keys === null && way.seqs === null ? leadOf(way.rest) : undefined
  const rest = way.rest.filter((one) => one !== lead)
  return db
    .with(
      (one) => one('looked').materialized(),
      (one) => lookedAt(one as unknown as Kysely<Tables>, way, query, looked),
    )
    .with(
      (one) => one('found').materialized(),
      (one) =>
        one
          // In this order, so that rows are looked up by their keys.
          .selectFrom('looked')
          .crossJoin('data')
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
          .whereRef('data.key', '=', 'looked.key')
          .$if(from !== undefined, (some) => some.where('data.day', '>=', from as string))
          .$if(to !== undefined, (some) => some.where('data.day', '<=', to as string))
          .where((eb) => eb.and(rest.map((one) => one.datum(eb as never, 'all'))))
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
  const way: Way = listed
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
  const own = direct ? { counted, looked: counted + 1 } : limits
  const { n } = await db
    .selectFrom(lookedAt(db, way, query, own.looked + 1).as('looked'))
    .select(sql<number>`count(*)`.as('n'))
    .executeTakeFirstOrThrow()
  return { cut: !direct && Number(n) > looked, from: () => withFound(db, way, query, own) }
}
