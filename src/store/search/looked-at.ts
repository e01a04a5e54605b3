import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Query } from '../store.ts'
import type { Candidates } from './candidates.ts'

/** The columns by which rows are asked, counted and put in order; their JSON stays where it is. */
const COLUMNS = [
  'data.key',
  'data.seq',
  'data.day',
  'data.n',
  'data.kind',
  'data.form',
  'data.act',
  'data.type',
  'data.status',
  'data.sense',
  'data.begin_day',
  'data.end_day',
  'data.place',
  'data.country',
  'data.lat',
  'data.lon',
] as const

/**
 * The rows of `data` that are looked at for what meets every condition: what is listed, else the newest along the index of one
 * condition, which has them in order. They are no table: no index leads a database to other rows than these.
 *
 * @param most looks at no more than so many; where no other condition is left, at no more than `enough`
 */
export function lookedAt(
  db: Kysely<Tables>,
  { keys, seqs, rest }: Candidates,
  { from, to }: Query,
  most: number,
  enough: number = most,
) {
  const lead = keys === null && seqs === null ? rest.find(({ leads }) => leads) : undefined
  const others = rest.filter((one) => one !== lead)
  const rows = db
    .selectFrom('data')
    .select(COLUMNS)
    .$if(keys !== null, (some) => some.where('data.key', 'in', keys ?? []))
    .$if(seqs !== null, (some) => some.where('data.seq', 'in', seqs ?? []))
    .$if(lead !== undefined, (some) => some.where((eb) => lead?.datum(eb, 'lead') as never))
    .$if(from !== undefined, (some) => some.where('data.day', '>=', from ?? ''))
    .$if(to !== undefined, (some) => some.where('data.day', '<=', to ?? ''))
    .$if(keys === null, (some) => some.orderBy('data.day', 'desc').orderBy('data.seq', 'desc'))
    .limit(others.length === 0 ? enough : most)
  return {
    rows,
    /** The conditions that are not met by all of them. */
    meets: (eb: unknown) =>
      (eb as ExpressionBuilder<Tables, 'data'>).and(
        others.map((one) => one.datum(eb as ExpressionBuilder<Tables, 'data'>, 'all')),
      ),
  }
}
