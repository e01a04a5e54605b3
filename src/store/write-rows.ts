import type { Transaction } from 'kysely'
import type { Record } from '../record/record.ts'
import { inText } from './kept.ts'
import { rowsOf } from './rows-of.ts'
import { DATA, type Tables } from './schema.ts'

/** Values in one statement: SQLite takes 32,766, the fewest of the two. */
const VALUES = 30_000

async function insertMany<Table extends 'data' | 'parties' | 'actors'>(
  db: Transaction<Tables>,
  table: Table,
  rows: readonly object[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length
  const most = Math.floor(VALUES / Math.max(1, width))
  for (let i = 0; i < rows.length; i += most) {
    await db
      .insertInto(table)
      .values(rows.slice(i, i + most) as never)
      .execute()
  }
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
  await insertMany(db, 'data', data)
  await insertMany(db, 'parties', parties)
  await insertMany(
    db,
    'actors',
    all.flatMap(({ seq, rows }) => rows.actors.map((row) => ({ seq, ...row }))),
  )
}
