import { type Kysely, sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { FacetName } from '../facet-names.ts'
import type { Tables } from '../schema.ts'
import type { Sample, Sampled } from './sample.ts'

/** How many of a sample have a value. */
export interface Tally {
  readonly facet: FacetName | 'total'
  readonly value: string | null
  readonly count: number
  /** A datum that has the value. */
  readonly at: number | null
}

/** Counts rows of the sample by what stands in one column. */
const byColumn = (
  db: Kysely<Sampled>,
  facet: FacetName,
  column: 'kind' | 'act' | 'type' | 'status' | 'place',
  kind?: 'event' | 'figure',
) =>
  db
    .selectFrom('found')
    .select((eb) => [
      sql<Tally['facet']>`${sql.lit(facet)}`.as('facet'),
      `found.${column} as value`,
      eb.fn.countAll<number>().as('count'),
      eb.fn.min<number | null>('found.key').as('at'),
    ])
    .where(`found.${column}`, 'is not', null)
    .$if(kind !== undefined, (rows) => rows.where('found.kind', '=', kind as 'event'))
    .groupBy(`found.${column}`)

/** Everything about the sample that one look at it tells. */
export async function tallies(
  db: Kysely<Tables>,
  { from }: Sample,
  dialect: StoreDialect,
): Promise<readonly Tally[]> {
  // Its parts stand in one statement, so that the sample is taken once.
  const all = db as unknown as Kysely<Sampled>
  const none = sql<number | null>`cast(null as bigint)`.as('at')
  const rows = await from()
    .selectFrom('found')
    .select((eb) => [
      sql<Tally['facet']>`'total'`.as('facet'),
      sql<string | null>`cast(null as text)`.as('value'),
      eb.fn.countAll<number>().as('count'),
      none,
    ])
    .unionAll(byColumn(all, 'kind', 'kind') as never)
    .unionAll(byColumn(all, 'act', 'act') as never)
    .unionAll(byColumn(all, 'status', 'status') as never)
    .unionAll(byColumn(all, 'eventType', 'type', 'event') as never)
    .unionAll(byColumn(all, 'figureKind', 'type', 'figure') as never)
    .unionAll(byColumn(all, 'place', 'place') as never)
    .unionAll(
      all
        .selectFrom('found')
        .select((eb) => [
          sql<Tally['facet']>`'date'`.as('facet'),
          'found.day as value',
          eb.fn.countAll<number>().as('count'),
          none,
        ])
        .groupBy('found.day') as never,
    )
    .unionAll(
      all
        .selectFrom((eb) =>
          eb
            .selectFrom('found')
            .select((of) => ['found.seq', of.fn.countAll<number>().as('n')])
            .groupBy('found.seq')
            .as('held'),
        )
        .innerJoin('reports', 'reports.seq', 'held.seq')
        .select((eb) => [
          sql<Tally['facet']>`'publisher'`.as('facet'),
          eb.fn.max('reports.outlet').as('value'),
          eb.fn.sum<number>('held.n').as('count'),
          none,
        ])
        .where('reports.outlet_key', 'is not', null)
        .groupBy('reports.outlet_key') as never,
    )
    .unionAll(
      all
        .selectFrom('found')
        .crossJoin('data')
        .crossJoin(dialect.listed('data.json', 'by').as('named'))
        .select((eb) => [
          sql<Tally['facet']>`'speaker'`.as('facet'),
          sql<string>`named.value`.as('value'),
          eb.fn.countAll<number>().as('count'),
          none,
        ])
        .where('found.kind', '=', 'statement')
        .whereRef('data.key', '=', 'found.key')
        .groupBy(sql`named.value`) as never,
    )
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}
