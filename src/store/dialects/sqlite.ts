import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type Driver,
  type Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  sql,
} from 'kysely'
import Database from 'libsql'
import { DatelineError, reasonOf } from '../../errors.ts'
import type { StoreDialect } from './dialect.ts'

/** So long another process may hold the file before it counts as busy, in ms. */
const patience = 10_000
const TOKENS = `tokenize = 'porter unicode61 remove_diacritics 2'`

const codeOf = (error: unknown): string =>
  String((error as { code?: unknown } | null)?.code ?? '') + String((error as Error)?.message ?? '')

/** Words and "phrases" as FTS5 wants them: all must be there, and nothing of its own syntax counts. */
export function ftsQuery(words: string): string {
  const parts = [...words.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(
    ([, phrase, word]) => phrase ?? word ?? '',
  )
  return parts
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => `"${part.replaceAll('"', ' ')}"`)
    .join(' ')
}

/**
 * (libsql has better-sqlite3's interface; its types say less.) Takes the file for writing when a transaction begins: one that only found out later would have to give up what it read. Not as a prepared statement: one
 * that failed because the file was busy would stay open, and no later transaction could end.
 */
const writing = (database: Database.Database): SqliteDialect => {
  const dialect = new SqliteDialect({ database: database as unknown as SqliteDatabase })
  return Object.assign(dialect, {
    // Kysely leaves SQLite's migrations without a transaction: two processes that open a new file at once would both make its
    // tables, and one that is killed would leave half of them.
    createAdapter: () =>
      Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true }),
    createDriver(): Driver {
      const driver = SqliteDialect.prototype.createDriver.call(dialect)
      return Object.assign(driver, {
        async beginTransaction() {
          database.exec('begin immediate')
        },
        // On a full disk SQLite has taken everything back by itself.
        async rollbackTransaction() {
          if (database.inTransaction) database.exec('rollback')
        },
      })
    },
  })
}

/**
 * One file, written so that what is acknowledged is on the disk, and read while it is written.
 *
 * @throws DatelineError where the file cannot be opened
 */
export function sqlite(file: string): StoreDialect {
  const meaning = (error: unknown): DatelineError | null => {
    const code = codeOf(error)
    if (/SQLITE_FULL|database or disk is full|ENOSPC/.test(code))
      return new DatelineError('disk-full', { path: file }, error)
    if (/SQLITE_READONLY|readonly|read-only/.test(code))
      return new DatelineError(
        'store-closed',
        { place: file, reason: 'it may only be read' },
        error,
      )
    if (/SQLITE_BUSY|SQLITE_LOCKED|database is locked/.test(code))
      return new DatelineError('store-busy', { place: file }, error)
    if (/SQLITE_CORRUPT|SQLITE_NOTADB|malformed|not a database/.test(code))
      return new DatelineError('store-broken', { place: file, reason: reasonOf(error) }, error)
    if (/SQLITE_CANTOPEN|unable to open|SQLITE_IOERR|EACCES|EROFS|ENOTDIR|EISDIR/.test(code))
      return new DatelineError('store-closed', { place: file, reason: reasonOf(error) }, error)
    return null
  }
  const open = () => {
    mkdirSync(dirname(file), { recursive: true })
    const database = new Database(file, { timeout: patience })
    database.exec('pragma journal_mode = wal')
    database.exec('pragma synchronous = full')
    database.exec('pragma foreign_keys = on')
    database.exec('pragma cache_size = -65536')
    return database
  }
  let database: ReturnType<typeof open>
  try {
    database = open()
  } catch (error) {
    throw (
      meaning(error) ??
      new DatelineError('store-closed', { place: file, reason: reasonOf(error) }, error)
    )
  }
  return {
    kysely: writing(database),
    counting: 'integer',
    meaning,
    // A transaction has the file to itself from its begin.
    inTurn: async () => undefined,
    async indexWords(db: Kysely<unknown>) {
      for (const [table, rowid, column] of [
        ['reports', 'seq', 'text'],
        ['data', 'key', 'words'],
      ] as const) {
        const index = `${table}_words`
        const columns = table === 'reports' ? `title, ${column}` : column
        const values = (row: string) =>
          [`${row}.${rowid}`, ...columns.split(', ').map((name) => `${row}.${name}`)].join(', ')
        const when = (row: string) => (table === 'data' ? `when ${row}.words is not null` : '')
        await sql
          .raw(
            `create virtual table ${index} using fts5(${columns}, content='${table}', content_rowid='${rowid}', ${TOKENS})`,
          )
          .execute(db)
        await sql
          .raw(
            `create trigger ${index}_add after insert on ${table} ${when('new')} begin insert into ${index}(rowid, ${columns}) values (${values('new')}); end`,
          )
          .execute(db)
        await sql
          .raw(
            `create trigger ${index}_del after delete on ${table} ${when('old')} begin insert into ${index}(${index}, rowid, ${columns}) values ('delete', ${values('old')}); end`,
          )
          .execute(db)
      }
    },
    matches: (table, words) => {
      const query = ftsQuery(words)
      if (query === '') return sql<boolean>`0`
      const index = sql.table(`${table}_words`)
      // Asked of one row at a time: the rows that are looked at are few where this is used.
      return sql<boolean>`exists (select 1 from ${index} where ${index} match ${query} and ${index}.rowid = ${sql.ref(`${table}.${idOf[table]}`)})`
    },
    matching: (table, words) => {
      const query = ftsQuery(words)
      const index = sql.table(`${table}_words`)
      return query === ''
        ? sql`select 0 as id where 0`
        : sql`select rowid as id from ${index} where ${index} match ${query}`
    },
    unindexed: (column) => sql`+${sql.ref(column)}`,
    part: (column, path) => sql`json_extract(${sql.ref(column)}, ${`$.${path.join('.')}`})`,
    rows: (_, rows) => {
      // Lists, and not objects: a value is come upon by its place at once.
      const values = sql.raw(
        Object.keys(rows[0] ?? {})
          .map((_, i) => `value ->> ${i}`)
          .join(', '),
      )
      const json = JSON.stringify(rows.map((row) => Object.values(row)))
      // (Without `where` an `on conflict` after it would be taken for a join's `on`.)
      return sql`select ${values} from json_each(${json}) where true`
    },
    listed: (column, list) => sql`json_each(${sql.ref(column)}, ${`$.${list}`})`,
  }
}

const idOf = { reports: 'seq', data: 'key' } as const
