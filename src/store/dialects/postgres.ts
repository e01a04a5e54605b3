import { type Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { DatelineError, reasonOf } from '../../errors.ts'
import { nameOfPlace } from '../place.ts'
import type { StoreDialect } from './dialect.ts'

/** PostgreSQL's own index of words holds so much of a text at most (a million bytes). */
const INDEXED = 300_000
const connections = 8
/** The lock of this database that adding takes; any number that is only ours. */
const ADDING = 0x646c

// A count is never so large that a number could not hold it.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

const AWAY = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|57P0[123]|08\d\d\d|53300)$/

export function postgres(url: string): StoreDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
  })
  // A connection that ends while nobody uses it is no error of anybody's; the next one that is used says what is wrong.
  pool.on('error', () => undefined)
  // One that ends while it is used fails the query; what it says beside that is nobody's.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return {
    kysely: new PostgresDialect({ pool }),
    counting: 'bigserial',
    meaning(error) {
      const { code = '' } = (error ?? {}) as { code?: string }
      const place = nameOfPlace({ kind: 'postgres', url })
      const reason = reasonOf(error)
      if (code === '53100') return new DatelineError('disk-full', { path: place }, error)
      if (code === '25006' || code === '42501')
        return new DatelineError('store-closed', { place, reason }, error)
      if (code === '55P03' || code === '40P01' || code === '40001')
        return new DatelineError('store-busy', { place }, error)
      if (AWAY.test(code) || /terminated|timeout exceeded|Connection ended/i.test(reason))
        return new DatelineError('store-away', { place, reason }, error)
      if (/^(28|3D)/.test(code)) return new DatelineError('store-closed', { place, reason }, error)
      return null
    },
    async inTurn(transaction) {
      await sql`select pg_advisory_xact_lock(${ADDING})`.execute(transaction)
    },
    async indexWords(db: Kysely<unknown>) {
      await sql
        .raw(
          `alter table reports add column words_index tsvector generated always as (to_tsvector('english', left(coalesce(title, '') || ' ' || text, ${INDEXED}))) stored`,
        )
        .execute(db)
      await sql
        .raw(
          `alter table data add column words_index tsvector generated always as (to_tsvector('english', left(words, ${INDEXED}))) stored`,
        )
        .execute(db)
      await sql.raw('create index reports_words on reports using gin (words_index)').execute(db)
      await sql.raw('create index data_words on data using gin (words_index)').execute(db)
    },
    matches: (table, words) =>
      sql<boolean>`${sql.ref(`${table}.words_index`)} @@ websearch_to_tsquery('english', ${plain(words)})`,
    matching: (table, words) =>
      sql`select ${sql.ref(table === 'data' ? 'key' : 'seq')} as id from ${sql.table(table)} where words_index @@ websearch_to_tsquery('english', ${plain(words)})`,
    // It counts what is in its tables, and knows by itself which index serves.
    unindexed: (column) => sql.ref(column),
    part: (column, path) =>
      sql`(${sql.ref(column)}::json #> ${`{${path.join(',')}}`}::text[])::text`,
    rows: (table, rows) =>
      sql`select ${sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)))} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`,
    // NUL is valid in JSON, but no character of PostgreSQL's texts.
    listed: (column, list) =>
      sql`json_array_elements_text(case when strpos(${sql.ref(column)}, '\\u0000') > 0 then '[]' else ${sql.ref(column)}::json -> ${sql.lit(list)} end)`,
  }
}

/** Words and "phrases"; what else the query language has (`or`, `-`) is no part of ours. */
const plain = (words: string): string =>
  words.replace(/(^|\s)-+/g, '$1').replace(/(^|\s)or(?=\s|$)/gi, '$1"or"')
