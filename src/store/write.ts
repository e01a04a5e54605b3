import type { Kysely, Transaction } from 'kysely'
import { corrected } from '../record/corrected.ts'
import { correctionsOf, insertCorrections } from './corrections.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { idOf, inText, readPart, recordJson, rowOf } from './kept.ts'
import type { Tables } from './schema.ts'
import type { Entry, Kept } from './store.ts'
import { dropRows, type Findable, insertRows } from './write-rows.ts'

/** Writes what was read of some reports, and the rows by which it is found; their earlier rows are gone already. */
async function writeRecords(
  db: Transaction<Tables>,
  entries: readonly { readonly seq: number; readonly day: string; readonly entry: Entry }[],
): Promise<void> {
  const found: Findable[] = []
  for (const { seq, day, entry } of entries) {
    const { report, record, words, corrections = [] } = entry
    if (record === null) continue
    const { reader, rules } = record.versions
    const json = inText(recordJson(record, idOf(report.text)))
    await db.insertInto('records').values({ seq, reader, rules, words, json }).execute()
    found.push({ seq, day, text: report.text, record: corrected(record, corrections).record })
  }
  await insertRows(db, found)
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
      if (row === undefined) continue
      await insertCorrections(tx, Number(row.seq), entry.corrections ?? [])
      fresh.push({ seq: Number(row.seq), day: row.day, entry })
    }
    await writeRecords(tx, fresh)
    return kept
  })
}

const ABOUT = ['actors', 'parties', 'data', 'records', 'corrections'] as const

/** Takes reports out, with all that was read and said of them. */
export async function remove(db: Kysely<Tables>, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  return db.transaction().execute(async (tx) => {
    const rows = await tx.selectFrom('reports').select('seq').where('id', 'in', ids).execute()
    if (rows.length === 0) return 0
    const seqs = rows.map(({ seq }) => Number(seq))
    for (const table of ABOUT) await tx.deleteFrom(table).where('seq', 'in', seqs).execute()
    await tx.deleteFrom('reports').where('seq', 'in', seqs).execute()
    return seqs.length
  })
}

/** Puts a new reading in the place of an old one; corrections stay, and count where their words still stand. */
export async function replace(db: Kysely<Tables>, id: string, entry: Entry): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Written first: who corrects the report meanwhile waits, and corrects what is read now.
    const row = await tx
      .updateTable('reports')
      .set((eb) => ({ day: eb.ref('day') }))
      .where('id', '=', id)
      .returning(['seq', 'added'])
      .executeTakeFirst()
    if (row === undefined) return
    const seq = Number(row.seq)
    await dropRows(tx, seq)
    await tx.deleteFrom('records').where('seq', '=', seq).execute()
    const read = readPart(entry, row.added)
    await tx.updateTable('reports').set(read).where('seq', '=', seq).execute()
    const corrections = (await correctionsOf(tx, [seq])).get(seq) ?? []
    await writeRecords(tx, [{ seq, day: read.day, entry: { ...entry, corrections } }])
  })
}
