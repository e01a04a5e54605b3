import { type Kysely, sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { Tables } from '../schema.ts'
import type { Facets, FacetValue, Query } from '../store.ts'
import { candidatesFor } from './candidates.ts'
import { conditionsOf } from './conditions.ts'
import type { Limits } from './sample.ts'
import { spansOfTime } from './spans-of-time.ts'

const none = {
  kind: [],
  speaker: [],
  act: [],
  eventType: [],
  status: [],
  figureKind: [],
  place: [],
  date: [],
  publisher: [],
}

/** The same counts of whole reports: these have a day and an outlet only. */
export async function countReports(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
  { counted, looked }: Limits,
): Promise<Facets> {
  const conditions = conditionsOf(db, dialect, query)
  const listed = await candidatesFor(conditions, counted)
  // Where no condition is met by few, some of what meets one are looked at, instead of all reports one by one.
  const scattered = listed.seqs === null ? conditions.find(({ ids }) => ids !== null) : undefined
  const seqs = scattered?.ids ? await scattered.ids(counted + 1) : listed.seqs
  if (seqs?.length === 0) return { total: { count: 0, more: false }, facets: none }
  const rest = conditions.filter((one) => one !== scattered && listed.rest.includes(one))
  const { from, to } = query
  const rows = await db
    .with(
      (one) => one('looked').materialized(),
      (one) =>
        one
          .selectFrom('reports')
          .select(['reports.seq', 'reports.day'])
          .$if(seqs !== null, (some) => some.where('reports.seq', 'in', seqs ?? []))
          .$if(from !== undefined, (some) => some.where('reports.day', '>=', from as string))
          .$if(to !== undefined, (some) => some.where('reports.day', '<=', to as string))
          .orderBy('reports.day', 'desc')
          .orderBy('reports.seq', 'desc')
          .limit(looked + 1),
    )
    .selectFrom('looked')
    .crossJoin('reports')
    .select(['looked.day', 'reports.outlet', 'reports.outlet_key'])
    .select((eb) => eb.selectFrom('looked').select(sql<number>`count(*)`.as('n')).as('looked_at'))
    .whereRef('reports.seq', '=', 'looked.seq')
    .where((eb) => eb.and(rest.flatMap(({ report }) => (report ? [report(eb as never)] : []))))
    .limit(counted + 1)
    .execute()
  const more =
    scattered !== undefined || rows.length > counted || Number(rows[0]?.looked_at ?? 0) > looked
  const tally = (key: 'day' | 'outlet_key', shown: 'day' | 'outlet'): readonly FacetValue[] => {
    const counts = new Map<string, FacetValue>()
    for (const row of rows.slice(0, counted)) {
      const [at, value] = [row[key], row[shown]]
      if (at === null || value === null) continue
      const there = counts.get(at)
      counts.set(at, { value: there?.value ?? value, count: (there?.count ?? 0) + 1, more })
    }
    return [...counts.values()].sort((a, b) => b.count - a.count)
  }
  return {
    total: { count: Math.min(rows.length, counted), more },
    facets: {
      ...none,
      date: spansOfTime(tally('day', 'day')),
      publisher: tally('outlet_key', 'outlet').slice(0, 20),
    },
  }
}
