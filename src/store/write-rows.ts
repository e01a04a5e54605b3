import type { Insertable, Transaction } from 'kysely'
import type { Record } from '../record/record.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { inText } from './kept.ts'
import { rowsOf } from './rows-of.ts'
import { DATA, type Tables } from './schema.ts'

/** Inserts rows, however many, in one statement that is the same for all: one of a place for each value takes longer to make than to run. */
export async function insertMany<Table extends keyof Tables>(
  db: Transaction<Tables>,
  dialect: StoreDialect,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  await db
    .insertInto(table)
    .columns(Object.keys(first) as never)
    .expression(dialect.rows(table, rows))
    .execute()
}

/** Takes away the rows by which the record of a report is found. */
export async function dropRows(db: Transaction<Tables>, seq: number): Promise<void> {
  for (const table of ['actors', 'parties', 'data'] as const) {
    await db.deleteFrom(table).where('seq', '=', seq).execute()
  }
}

/** A record as it is to be found: with its corrections. */
export interface Findable {
  readonly seq: number
  readonly day: string
  /** The report's. */
  readonly text: string
  readonly record: Record
}

/** Writes the rows by which records are found; earlier ones of the same reports are gone already. */
export async function insertRows(
  db: Transaction<Tables>,
  dialect: StoreDialect,
  found: readonly Findable[],
): Promise<void> {
  const all = found.map(({ seq, day, text, record }) => ({ seq, day, rows: rowsOf(text, record) }))
  const data = all.flatMap(({ seq, day, rows }) =>
    rows.data.map((row) => ({
      key: seq * DATA + row.n,
      seq,
      day,
      ...row,
      words: row.words && inText(row.words),
    })),
  )
  const parties = all.flatMap(({ seq, rows }) =>
    rows.parties.map(({ n, role, name }) => ({
      seq,
      key: n < 0 ? null : seq * DATA + n,
      role,
      name,
    })),
  )
  await insertMany(db, dialect, 'data', data)
  await insertMany(db, dialect, 'parties', parties)
  await insertMany(
    db,
    dialect,
    'actors',
    all.flatMap(({ seq, rows }) =>
      rows.actors.map((row) => ({ seq, ...row, name: inText(row.name) })),
    ),
  )
}
