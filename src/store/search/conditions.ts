import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import { LASTING } from '../lasting.ts'
import { nameKey } from '../name-key.ts'
import type { Role, Tables } from '../schema.ts'
import type { Query } from '../store.ts'

type Rows = ExpressionBuilder<Tables, 'data'>
type ReportRows = ExpressionBuilder<Tables, 'reports'>

/**
 * How a condition is asked of rows: `lead`, its index may lead to them; `each`, of the few that are come upon one by one; `all`, of
 * so many that what meets it is better listed once.
 */
export type Asked = 'lead' | 'each' | 'all'

/** What has to hold of an answer. */
export interface Condition {
  /** What its ids are: of reports (`seq`) or of data (`key`). */
  readonly of: 'report' | 'datum'
  /** Ids of some that meet it, at most `limit`; null where only a look at each row tells. */
  readonly ids: ((limit: number) => Promise<readonly number[]>) | null
  /** Its index gives rows in the order in which they are shown. */
  readonly leads?: boolean
  /** The same of a row of `data`. */
  readonly datum: (eb: Rows, asked: Asked) => Expression<SqlBool>
  /** The same of a row of `reports`. */
  readonly report?: (eb: ReportRows) => Expression<SqlBool>
}

const numbers = (rows: readonly { readonly id: unknown }[]): readonly number[] =>
  rows.map(({ id }) => Number(id))

/**
 * Whether there is such a row, looked up for each row that it is asked of. Not `exists`: of that PostgreSQL makes a join, and as long
 * as it has not counted what is in its tables, one of all rows with all.
 */
const looked = (rows: SelectQueryBuilder<Tables, keyof Tables, { readonly one: unknown }>) =>
  sql<SqlBool>`${rows.limit(1)} = 1`

/** The conditions of a query, but for its kind and its days. */
export function conditionsOf(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  query: Query,
): readonly Condition[] {
  const out: Condition[] = []
  const column = (
    name: 'form' | 'act' | 'type' | 'status' | 'sense' | 'place' | 'country' | 'kind',
    value: string | undefined,
    few = false,
  ) => {
    if (value === undefined) return
    const ids = async (limit: number) =>
      numbers(
        await db
          .selectFrom('data')
          .select('key as id')
          .where(name, '=', value as never)
          .limit(limit)
          .execute(),
      )
    out.push({
      of: 'datum',
      ids: few ? ids : null,
      leads: name !== 'form',
      datum: (eb, asked) =>
        eb(
          asked === 'lead' ? `data.${name}` : (dialect.unindexed(`data.${name}`) as never),
          '=',
          value as never,
        ),
    })
  }
  const among = (id: 'data.seq' | 'data.key', ids: Expression<unknown>) =>
    sql<SqlBool>`${dialect.unindexed(id)} in ${ids}`
  const party = (role: Role, name: string | undefined, of: Condition['of']) => {
    if (name === undefined) return
    const key = nameKey(name)
    const id = of === 'report' ? 'seq' : 'key'
    const own = () =>
      db
        .selectFrom('parties')
        .where('name', '=', key)
        .where('role', '=', role)
        .where('key', of === 'report' ? 'is' : 'is not', null)
    const there = (seq: 'data.seq' | 'reports.seq') => {
      const rows = own()
        .select(sql`1`.as('one'))
        .whereRef('parties.seq', '=', seq as never)
      return of === 'report' ? rows : rows.whereRef('parties.key', '=', 'data.key' as never)
    }
    out.push({
      of,
      ids: async (limit) => numbers(await own().select(`${id} as id`).limit(limit).execute()),
      datum: (_, asked) =>
        asked === 'all'
          ? among(`data.${id}`, own().select(`${id} as id`))
          : looked(there('data.seq')),
      report: () => looked(there('reports.seq')),
    })
  }

  const { words, publisher, report, eventFrom, eventTo, box } = query
  const whole = query.kind === 'report'
  if (report !== undefined) {
    const seqs = db.selectFrom('reports').select('seq').where('id', '=', report)
    out.push({
      of: 'report',
      ids: async (limit) => numbers(await seqs.select('seq as id').limit(limit).execute()),
      datum: (eb) => eb('data.seq', 'in', seqs),
      report: (eb) => eb('reports.id', '=', report),
    })
  }
  if (publisher !== undefined) {
    const key = nameKey(publisher)
    const own = db.selectFrom('reports').where('outlet_key', '=', key)
    out.push({
      of: 'report',
      ids: async (limit) => numbers(await own.select('seq as id').limit(limit).execute()),
      datum: (_, asked) =>
        asked === 'all'
          ? among('data.seq', own.select('seq as id'))
          : looked(own.select(sql`1`.as('one')).whereRef('reports.seq', '=', 'data.seq' as never)),
      report: (eb) => eb('reports.outlet_key', '=', key),
    })
  }
  if (words !== undefined) {
    // Of events, figures and places the words are those of the report around them.
    const around = query.kind !== undefined && query.kind !== 'statement'
    const table = around ? 'reports' : 'data'
    out.push({
      of: around ? 'report' : 'datum',
      ids: async (limit) => {
        const { rows } = await sql<{
          id: unknown
        }>`${dialect.matching(table, words)} limit ${limit}`.execute(db)
        return numbers(rows)
      },
      datum: (_, asked) => {
        if (asked === 'all')
          return among(around ? 'data.seq' : 'data.key', sql`(${dialect.matching(table, words)})`)
        if (!around) return dialect.matches('data', words)
        return looked(
          db
            .selectFrom('reports')
            .select(sql`1`.as('one'))
            .whereRef('reports.seq', '=', 'data.seq' as never)
            .where(dialect.matches('reports', words)),
        )
      },
      report: () => dialect.matches('reports', words),
    })
  }
  party('agency', query.agency, 'report')
  party('actor', query.actor, whole ? 'report' : 'datum')
  // An event or a figure is nobody's statement, but it has those by whose account it stands.
  const tells = query.kind === 'event' || query.kind === 'figure' ? 'account' : 'speaker'
  party(tells, query.speaker, 'datum')
  party('addressee', query.addressee, 'datum')
  party('who', query.who, 'datum')
  party('whom', query.whom, 'datum')
  column('place', query.place === undefined ? undefined : nameKey(query.place), true)
  column('country', query.country?.toUpperCase(), true)
  column('type', query.eventType?.toUpperCase(), true)
  column('type', query.figureKind, true)
  column('sense', query.denied ? 'denied' : undefined, true)
  column('sense', query.requested ? 'requested' : undefined, true)
  column('status', query.status, true)
  column('act', query.act, true)
  column('form', query.form)
  if (!whole) column('kind', query.eventType ? 'event' : query.figureKind ? 'figure' : undefined)
  // Words are of statements only: to say so keeps all other rows out of the way.
  if (!whole) column('kind', query.kind ?? (words === undefined ? undefined : 'statement'))

  if (eventFrom !== undefined || eventTo !== undefined) {
    const from = eventFrom ?? '0000-00-00'
    const to = eventTo ?? '9999-99-99'
    const month = `${from.slice(0, 'yyyy-mm'.length)}-01`
    out.push({
      of: 'datum',
      ids: async (limit) => {
        const rows = db
          .selectFrom('data')
          .select('key as id')
          .where('begin_day', '<=', to)
          .where('end_day', '>=', from)
        const short = await rows.where('begin_day', '>=', month).limit(limit).execute()
        if (short.length === limit) return numbers(short)
        // Those that began in an earlier month and still went on, such as "this year".
        const long = await rows
          .where('begin_day', '<', month)
          .where(sql.raw<SqlBool>(LASTING))
          .limit(limit - short.length)
          .execute()
        return numbers([...short, ...long])
      },
      datum: (eb) =>
        eb.and([
          eb(dialect.unindexed('data.begin_day') as never, '<=', to as never),
          eb(dialect.unindexed('data.end_day') as never, '>=', from as never),
        ]),
    })
  }
  if (box !== undefined) {
    const { west, south, east, north } = box
    const inside = (eb: Rows, lat: never, lon: never) => {
      const right = eb(lon, '<=', east as never)
      const left = eb(lon, '>=', west as never)
      return eb.and([
        eb(lat, '>=', south as never),
        eb(lat, '<=', north as never),
        west <= east ? eb.and([left, right]) : eb.or([left, right]),
      ])
    }
    out.push({
      of: 'datum',
      ids: async (limit) =>
        numbers(
          await db
            .selectFrom('data')
            .select('key as id')
            .where((eb) => inside(eb, 'data.lat' as never, 'data.lon' as never))
            .limit(limit)
            .execute(),
        ),
      datum: (eb) =>
        inside(eb, dialect.unindexed('data.lat') as never, dialect.unindexed('data.lon') as never),
    })
  }
  return out
}
