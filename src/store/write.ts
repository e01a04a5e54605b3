import type { Kysely, Transaction } from 'kysely'
import { idOf, inText, readPart, recordJson, rowOf } from './kept.ts'
import { rowsOf } from './rows-of.ts'
import type { Tables } from './schema.ts'
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
  entries: readonly { readonly seq: number; readonly entry: Entry }[],
): Promise<void> {
  const all = entries.flatMap(({ seq, entry: { report, record, words } }) =>
    record === null
      ? []
      : [{ seq, record, words, id: idOf(report.text), rows: rowsOf(report.text, record) }],
  )
  if (all.length === 0) return
  for (const { seq, record, words, id } of all) {
    const { reader, rules } = record.versions
    await db
      .insertInto('records')
      .values({ seq, reader, rules, words, json: inText(recordJson(record, id)) })
      .execute()
  }
  const with_ = <Row extends object>(pick: (one: (typeof all)[number]) => readonly Row[]) =>
    all.flatMap((one) => pick(one).map((row) => ({ seq: one.seq, ...row })))
  await insertMany(
    db,
    'data',
    with_(({ rows }) =>
      rows.data.map((row) => ({ ...row, words: row.words && inText(row.words) })),
    ),
  )
  await insertMany(
    db,
    'parties',
    with_(({ rows }) => rows.parties),
  )
  await insertMany(
    db,
    'actors',
    with_(({ rows }) => rows.actors),
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
export async function add(db: Kysely<Tables>, entries: readonly Entry[]): Promise<readonly Kept[]> {
  return db.transaction().execute(async (tx) => {
    const added = new Date().toISOString()
    const kept: Kept[] = []
    const fresh: { seq: number; entry: Entry }[] = []
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
        .returning(['seq', 'id'])
        .executeTakeFirst()
      const id = row?.id ?? (await find(tx, entry.report)) ?? idOf(entry.report.text)
      kept.push({ id, known: row === undefined })
      if (row !== undefined) fresh.push({ seq: Number(row.seq), entry })
    }
    await writeRecords(tx, fresh)
    return kept
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
    for (const table of ['actors', 'parties', 'data', 'records'] as const) {
      await tx.deleteFrom(table).where('seq', '=', seq).execute()
    }
    await tx.updateTable('reports').set(readPart(entry, row.added)).where('seq', '=', seq).execute()
    await writeRecords(tx, [{ seq, entry }])
  })
}
