import type { Kysely, Transaction } from 'kysely'
import { corrected } from '../record/corrected.ts'
import type { Report } from '../record/report.ts'
import { correctionsOf, insertCorrections } from './corrections.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { idOf, inText, readPart, recordJson, rowOf } from './kept.ts'
import type { RecordRow, Tables } from './schema.ts'
import type { Entry, Kept } from './store.ts'
import { dropRows, type Findable, insertMany, insertRows } from './write-rows.ts'

interface Numbered {
  readonly seq: number
  readonly day: string
  readonly entry: Entry
}

/** Writes what was read of some reports, and the rows by which it is found; their earlier rows are gone already. */
async function writeRecords(
  tx: Transaction<Tables>,
  dialect: StoreDialect,
  entries: readonly Numbered[],
): Promise<void> {
  const found: Findable[] = []
  const records: RecordRow[] = []
  for (const { seq, day, entry } of entries) {
    const { report, record, words, corrections = [] } = entry
    if (record === null) continue
    const { reader, rules } = record.versions
    const json = inText(recordJson(record, idOf(report.text)))
    records.push({ seq, reader, rules, words, json })
    const now = corrections.length === 0 ? record : corrected(record, corrections).record
    found.push({ seq, day, text: report.text, record: now })
  }
  await insertMany(tx, dialect, 'records', records)
  await insertRows(tx, dialect, found)
}

type Findings = (report: Pick<Report, 'text' | 'url'>) => string | null

/** Where some reports are already, by their texts or their addresses. */
async function findAll(
  db: Kysely<Tables>,
  reports: readonly Pick<Report, 'text' | 'url'>[],
): Promise<Findings> {
  const urls = reports.flatMap(({ url }) => url ?? [])
  const ids = reports.map(({ text }) => idOf(text))
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'url'])
    .where((eb) =>
      eb.or([eb('id', 'in', ids), ...(urls.length === 0 ? [] : [eb('url', 'in', urls)])]),
    )
    .execute()
  const there = new Set(rows.map(({ id }) => id))
  const byUrl = new Map(rows.map(({ id, url }) => [url, id]))
  return ({ text, url }) => {
    const id = idOf(text)
    return there.has(id) ? id : url === null ? null : (byUrl.get(url) ?? null)
  }
}

/** Where a report is already, by its text or its address. */
export const find = async (
  db: Kysely<Tables>,
  report: Pick<Report, 'text' | 'url'>,
): Promise<string | null> => (await findAll(db, [report]))(report)

/** Writes the reports that are new, in their order; gives their numbers and days by their ids. */
async function insertReports(
  tx: Transaction<Tables>,
  dialect: StoreDialect,
  entries: readonly Entry[],
) {
  const added = new Date().toISOString()
  const rows = entries.map((entry) => rowOf(entry, added))
  const [first] = rows
  if (first === undefined) return new Map<string, never>()
  const fresh = await tx
    .insertInto('reports')
    .columns(Object.keys(first) as never)
    .expression(dialect.rows('reports', rows))
    // One text, or one address, may come several times at once.
    .onConflict((conflict) => conflict.doNothing())
    .returning(['seq', 'id', 'day'])
    .execute()
  return new Map(fresh.map(({ id, seq, day }) => [id, { seq: Number(seq), day }]))
}

/** Keeps reports that are new, with what was read of them, in one transaction. */
export async function add(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  entries: readonly Entry[],
): Promise<readonly Kept[]> {
  if (entries.length === 0) return []
  return db.transaction().execute(async (tx) => {
    await dialect.inTurn(tx)
    const reports = entries.map(({ report }) => report)
    const before = await findAll(tx, reports)
    const unknown = entries.filter(({ report }) => before(report) === null)
    const added = await insertReports(tx, dialect, unknown)
    const now = added.size === unknown.length ? before : await findAll(tx, reports)
    const fresh: Numbered[] = []
    const kept = entries.map((entry): Kept => {
      const id = now(entry.report) ?? idOf(entry.report.text)
      const place = id === idOf(entry.report.text) ? added.get(id) : undefined
      if (place === undefined) return { id, known: true }
      added.delete(id)
      fresh.push({ ...place, entry })
      return { id, known: false }
    })
    for (const { seq, entry } of fresh) await insertCorrections(tx, seq, entry.corrections ?? [])
    await writeRecords(tx, dialect, fresh)
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
export async function replace(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  id: string,
  entry: Entry,
): Promise<void> {
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
    await writeRecords(tx, dialect, [{ seq, day: read.day, entry: { ...entry, corrections } }])
  })
}
