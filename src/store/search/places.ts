import { type Kysely, sql } from 'kysely'
import type { Cursor, Position } from '../cursor.ts'
import type { Tables } from '../schema.ts'
import type { Query } from '../store.ts'
import type { Candidates } from './candidates.ts'

/** Where an answer stands in the order of all. */
export interface Place extends Position {
  readonly key: number
}

/** What is looked for, and from where on. */
interface Task {
  readonly query: Query
  readonly candidates: Candidates
  readonly after: Cursor | null
  readonly limit: number
}

/** Going back is going on in the other order. */
const orderOf = ({ query: { sort = 'newest' }, after }: Task) =>
  (sort === 'newest') === (after?.back ?? false) ? 'asc' : 'desc'

/** Places in the order of the answer, whichever way they were come upon. */
const inOrder = (found: readonly Place[], { after }: Task): readonly Place[] =>
  after?.back ? found.toReversed() : found

/** Rows at or beyond a place; as one comparison of pairs, so that an index can begin there. */
const from = (table: 'data' | 'reports', { day, seq }: Position, order: 'asc' | 'desc') => {
  const pair = sql`(${sql.ref(`${table}.day`)}, ${sql.ref(`${table}.seq`)})`
  return order === 'desc'
    ? sql<boolean>`${pair} <= (${day}, ${seq})`
    : sql<boolean>`${pair} >= (${day}, ${seq})`
}

/** The next data of an answer: among few candidates, or along the index that has them in order. */
export async function placesOf(db: Kysely<Tables>, task: Task): Promise<readonly Place[]> {
  const { query, candidates, after, limit } = task
  const order = orderOf(task)
  const back = after?.back ?? false
  const { keys, seqs, rest } = candidates
  const few = keys !== null || seqs !== null
  const rows = await db
    .selectFrom('data')
    .select(['data.key', 'data.day', 'data.seq', 'data.n'])
    .where((eb) => {
      // Along one index at most.
      const lead = few ? -1 : rest.findIndex(({ leads }) => leads)
      return eb.and([
        ...(keys === null ? [] : [eb('data.key', 'in', keys)]),
        ...(seqs === null ? [] : [eb('data.seq', 'in', seqs)]),
        ...rest.map((condition, i) => condition.datum(eb, i === lead ? 'lead' : 'each')),
        ...(query.from === undefined ? [] : [eb('data.day', '>=', query.from)]),
        ...(query.to === undefined ? [] : [eb('data.day', '<=', query.to)]),
        ...(after === null
          ? []
          : [
              from('data', after, order),
              eb.not(
                eb.and([eb('data.seq', '=', after.seq), eb('data.n', back ? '>=' : '<=', after.n)]),
              ),
            ]),
      ])
    })
    .orderBy('data.day', order)
    .orderBy('data.seq', order)
    .orderBy('data.n', back ? 'desc' : 'asc')
    .limit(limit)
    .execute()
  const found = rows.map(({ key, day, seq, n }) => ({ key: Number(key), day, seq: Number(seq), n }))
  return inOrder(found, task)
}

/** The same for whole reports. */
export async function reportPlacesOf(db: Kysely<Tables>, task: Task): Promise<readonly Place[]> {
  const { query, candidates, after, limit } = task
  const order = orderOf(task)
  const rows = await db
    .selectFrom('reports')
    .select(['reports.day', 'reports.seq'])
    .where((eb) =>
      eb.and([
        ...(candidates.seqs === null ? [] : [eb('reports.seq', 'in', candidates.seqs)]),
        ...candidates.rest.flatMap(({ report }) => (report ? [report(eb)] : [])),
        ...(query.from === undefined ? [] : [eb('reports.day', '>=', query.from)]),
        ...(query.to === undefined ? [] : [eb('reports.day', '<=', query.to)]),
        ...(after === null
          ? []
          : [from('reports', after, order), eb('reports.seq', '!=', after.seq)]),
      ]),
    )
    .orderBy('reports.day', order)
    .orderBy('reports.seq', order)
    .limit(limit)
    .execute()
  const found = rows.map(({ day, seq }) => ({ key: Number(seq), day, seq: Number(seq), n: 0 }))
  return inOrder(found, task)
}
