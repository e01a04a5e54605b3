import type { Kysely, Transaction } from 'kysely'
import type { StoreDialect } from './dialects/dialect.ts'
import { idOf, inText, readPart, recordJson, rowOf } from './kept.ts'
import { rowsOf } from './rows-of.ts'
import { DATA, type Tables } from './schema.ts'
import type { Entry, Kept } from './store.ts'

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

/** Writes what was read of some reports; their earlier rows are gone already. */
async function writeRecords(
  db: Transaction<Tables>,
  entries: readonly { readonly seq: number; readonly day: string; readonly entry: Entry }[],
): Promise<void> {
  const all = entries.flatMap(({ seq, day, entry: { report, record, words } }) =>
    record === null
      ? []
      : [{ seq, day, record, words, id: idOf(report.text), rows: rowsOf(report.text, record) }],
  )
  if (all.length === 0) return
  for (const { seq, record, words, id } of all) {
    const { reader, rules } = record.versions
    await db
      .insertInto('records')
      .values({ seq, reader, rules, words, json: inText(recordJson(record, id)) })
      .execute()
  }
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

/** Where a report is already, by its text or its address. */
export async function find(
  db: Kysely<Tables>,
  { text, url }: { readonly text: string; readonly url: string | null },
): Promise<string | null> {
  const row = await db
    .selectFrom('reports')
    .select('id')
    .where((or) =>
      or.or([or('id', '=', idOf(text)), ...(url === null ? [] : [or('url', '=', url)])]),
    )
    .executeTakeFirst()
  return row?.id ?? null
}

/** Keeps reports that are new, with what was read of them, in one transaction. */
export async function add(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  entries: readonly Entry[],
): Promise<readonly Kept[]> {
  return db.transaction().execute(async (tx) => {
    await dialect.inTurn(tx)
    const added = new Date().toISOString()
    const kept: Kept[] = []
    const fresh: { seq: number; day: string; entry: Entry }[] = []
    for (const entry of entries) {
      const there = await find(tx, entry.report)
      if (there !== null) {
        kept.push({ id: there, known: true })
        continue
      }
      // Another process may have kept it a moment ago.
      const row = await tx
        .insertInto('reports')
        .values(rowOf(entry, added))
        .onConflict((conflict) => conflict.doNothing())
        .returning(['seq', 'id', 'day'])
        .executeTakeFirst()
      const id = row?.id ?? (await find(tx, entry.report)) ?? idOf(entry.report.text)
      kept.push({ id, known: row === undefined })
      if (row !== undefined) fresh.push({ seq: Number(row.seq), day: row.day, entry })
    }
    await writeRecords(tx, fresh)
    return kept
  })
}

const READ = ['actors', 'parties', 'data', 'records'] as const

/** Takes reports out, with all that was read of them. */
export async function remove(db: Kysely<Tables>, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  return db.transaction().execute(async (tx) => {
    const rows = await tx.selectFrom('reports').select('seq').where('id', 'in', ids).execute()
    if (rows.length === 0) return 0
    const seqs = rows.map(({ seq }) => Number(seq))
    for (const table of READ) await tx.deleteFrom(table).where('seq', 'in', seqs).execute()
    await tx.deleteFrom('reports').where('seq', 'in', seqs).execute()
    return seqs.length
  })
}

/** Puts a new reading in the place of an old one. */
export async function replace(db: Kysely<Tables>, id: string, entry: Entry): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('reports')
      .select(['seq', 'added'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) return
    const seq = Number(row.seq)
    for (const table of READ) await tx.deleteFrom(table).where('seq', '=', seq).execute()
    const read = readPart(entry, row.added)
    await tx.updateTable('reports').set(read).where('seq', '=', seq).execute()
    await writeRecords(tx, [{ seq, day: read.day, entry }])
  })
}
