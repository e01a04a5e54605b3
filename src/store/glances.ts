import { type Kysely, sql } from 'kysely'
import type { Glance } from '../record/glance.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import type { Tables } from './schema.ts'

/** Statements of a report that are looked at for its speakers; they are the first of its data. */
const LOOKED_AT = 200

async function counts(db: Kysely<Tables>, seqs: readonly number[]) {
  const rows = await db
    .selectFrom('data')
    .select((eb) => ['seq', 'kind', eb.fn.countAll<number>().as('n')])
    .where('seq', 'in', seqs)
    .groupBy(['seq', 'kind'])
    .execute()
  return new Map(rows.map(({ seq, kind, n }) => [`${seq} ${kind}`, Number(n)]))
}

async function speakers(db: Kysely<Tables>, dialect: StoreDialect, seqs: readonly number[]) {
  const rows = await db
    .selectFrom('data')
    .select(['seq', 'json'])
    .where('seq', 'in', seqs)
    .where('n', '<', LOOKED_AT)
    .where(sql<boolean>`${dialect.unindexed('data.kind')} = 'statement'`)
    .orderBy('seq')
    .orderBy('n')
    .execute()
  const names = new Map<number, Set<string>>(seqs.map((seq) => [seq, new Set()]))
  for (const { seq, json } of rows) {
    const { by } = JSON.parse(json) as { readonly by: readonly string[] }
    for (const name of by) names.get(Number(seq))?.add(name)
  }
  return names
}

/** What the records of some reports hold, by their numbers; those without a record are left out. */
export async function glances(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, Glance>> {
  if (seqs.length === 0) return new Map()
  const [records, byKind, named] = await Promise.all([
    db
      .selectFrom('records')
      .select(['seq', dialect.part('json', ['report', 'agencies']).as('agencies')])
      .where('seq', 'in', seqs)
      .execute(),
    counts(db, seqs),
    speakers(db, dialect, seqs),
  ])
  return new Map(
    records.map(({ seq, agencies }) => [
      Number(seq),
      {
        statements: byKind.get(`${seq} statement`) ?? 0,
        events: byKind.get(`${seq} event`) ?? 0,
        figures: byKind.get(`${seq} figure`) ?? 0,
        speakers: [...(named.get(Number(seq)) ?? [])],
        agencies: JSON.parse(agencies ?? '[]') as readonly string[],
      },
    ]),
  )
}
