import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { DatelineError } from '../errors.ts'
import { corrected } from '../record/corrected.ts'
import type { Correction, CorrectionDraft } from '../record/correction.ts'
import { correctionProblem } from '../record/correction-problem.ts'
import type { Record } from '../record/record.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { keptOf, recordOf } from './kept.ts'
import type { Tables } from './schema.ts'
import type { CorrectionsMark, CorrectionsPage, CorrectionsQuery } from './store.ts'
import { dropRows, insertRows } from './write-rows.ts'

const MOST = 200

interface Row {
  readonly json: string
  readonly withdrawn: string | null
}

const correctionOf = ({ json, withdrawn }: Row): Correction =>
  ({ ...JSON.parse(json), withdrawn }) as Correction

/** The corrections of some reports by the numbers of these, in the order in which they were made. */
export async function correctionsOf(
  db: Kysely<Tables>,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, readonly Correction[]>> {
  const all = new Map<number, Correction[]>(seqs.map((seq) => [seq, []]))
  if (seqs.length === 0) return all
  const rows = await db
    .selectFrom('corrections')
    .select(['seq', 'json', 'withdrawn'])
    .where('seq', 'in', seqs)
    .orderBy('key')
    .execute()
  for (const row of rows) all.get(Number(row.seq))?.push(correctionOf(row))
  return all
}

/** Keeps corrections as they are; those that are there already stay. */
export async function insertCorrections(
  tx: Transaction<Tables>,
  seq: number,
  corrections: readonly Correction[],
): Promise<void> {
  for (const { withdrawn, ...rest } of corrections) {
    await tx
      .insertInto('corrections')
      .values({ id: rest.id, seq, json: JSON.stringify(rest), withdrawn })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** A report and the machine's record of it; nobody else changes either until the transaction ends. */
async function taken(tx: Transaction<Tables>, id: string) {
  const report = await tx
    .updateTable('reports')
    .set((eb) => ({ day: eb.ref('day') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (report === undefined) return null
  const { seq, day } = report
  const row = await tx
    .selectFrom('records')
    .select('json')
    .where('seq', '=', Number(seq))
    .executeTakeFirst()
  const machine = row === undefined ? null : recordOf(row.json)
  return { seq: Number(seq), day, text: keptOf(report).report.text, machine }
}

/** Makes the rows anew by which a record is found, as its corrections have it. */
async function rewrite(
  tx: Transaction<Tables>,
  dialect: StoreDialect,
  { seq, day, text, machine }: { seq: number; day: string; text: string; machine: Record },
): Promise<void> {
  const corrections = (await correctionsOf(tx, [seq])).get(seq) ?? []
  await dropRows(tx, seq)
  await insertRows(tx, dialect, [
    { seq, day, text, record: corrected(machine, corrections).record },
  ])
}

/**
 * Keeps a correction, and lets it win wherever the report is found, in one transaction.
 *
 * @throws DatelineError `not-kept` or `wrong-correction`
 */
export async function correct(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  draft: CorrectionDraft,
): Promise<Correction> {
  return db.transaction().execute(async (tx) => {
    await dialect.inTurn(tx)
    const there = await taken(tx, draft.report)
    if (there === null) throw new DatelineError('not-kept', { id: draft.report })
    const { seq, day, text, machine } = there
    const before = (await correctionsOf(tx, [seq])).get(seq) ?? []
    const problem =
      machine === null
        ? 'the report has no record'
        : correctionProblem(draft, text, machine, corrected(machine, before).record)
    if (machine === null || problem !== null)
      throw new DatelineError('wrong-correction', { problem: problem ?? '' })
    const { report, kind, words, nth, verdict, edits, note } = draft
    const correction = {
      ...{ id: randomUUID(), report, kind, words, nth, verdict, edits },
      ...{ author: draft.author.trim(), note: note.trim(), at: new Date().toISOString() },
      withdrawn: null,
    } as Correction
    await insertCorrections(tx, seq, [correction])
    await rewrite(tx, dialect, { seq, day, text, machine })
    return correction
  })
}

/** Takes a correction back; null where there is none of this id. One that was taken back before stays as it is. */
export async function withdraw(
  db: Kysely<Tables>,
  dialect: StoreDialect,
  id: string,
): Promise<Correction | null> {
  return db.transaction().execute(async (tx) => {
    await dialect.inTurn(tx)
    const find = () =>
      tx
        .selectFrom('corrections')
        .innerJoin('reports', 'reports.seq', 'corrections.seq')
        .select(['corrections.json', 'corrections.withdrawn', 'reports.id'])
        .where('corrections.id', '=', id)
        .executeTakeFirst()
    const report = (await find())?.id
    const there = report === undefined ? null : await taken(tx, report)
    // Looked up again: what nobody else may change any more.
    const row = await find()
    if (there === null || row === undefined) return null
    if (row.withdrawn !== null) return correctionOf(row)
    const withdrawn = new Date().toISOString()
    await tx.updateTable('corrections').set({ withdrawn }).where('id', '=', id).execute()
    if (there.machine !== null) await rewrite(tx, dialect, { ...there, machine: there.machine })
    return correctionOf({ ...row, withdrawn })
  })
}

/** Corrections in the order in which they were made, page by page. */
export async function listCorrections(
  db: Kysely<Tables>,
  { report, standing = false, limit = MOST, cursor }: CorrectionsQuery,
): Promise<CorrectionsPage> {
  const after = Number(cursor ?? 0)
  if (!Number.isSafeInteger(after) || after < 0)
    throw new DatelineError('wrong-query', {
      problem: 'The cursor is not one that a page has given.',
    })
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new DatelineError('wrong-query', { problem: `The limit is a number from 1 to ${MOST}.` })
  const rows = await db
    .selectFrom('corrections')
    .innerJoin('reports', 'reports.seq', 'corrections.seq')
    .select(['corrections.key', 'corrections.json', 'corrections.withdrawn'])
    .where('corrections.key', '>', after)
    .$if(report !== undefined, (query) => query.where('reports.id', '=', report ?? ''))
    .$if(standing, (query) => query.where('corrections.withdrawn', 'is', null))
    .orderBy('corrections.key')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { items: shown.map(correctionOf), next: last === undefined ? null : String(last.key) }
}

async function markOfNow(db: Kysely<Tables>): Promise<CorrectionsMark> {
  const row = await db
    .selectFrom('corrections')
    .select((eb) => [eb.fn.max('key').as('key'), eb.fn.max('withdrawn').as('withdrawn')])
    .executeTakeFirst()
  return { key: Number(row?.key ?? 0), withdrawn: row?.withdrawn ?? '' }
}

/** What was said and taken back after a mark, and the mark after it; who has none gets the mark of now. */
export async function correctionsSince(db: Kysely<Tables>, mark: CorrectionsMark | null) {
  if (mark === null) return { items: [], mark: await markOfNow(db) }
  const rows = await db
    .selectFrom('corrections')
    .select(['key', 'json', 'withdrawn'])
    .where((eb) => eb.or([eb('key', '>', mark.key), eb('withdrawn', '>', mark.withdrawn)]))
    .orderBy('key')
    .execute()
  const last = rows.at(-1)
  if (last === undefined) {
    // Where reports were taken out with what was said of them, the keys of that are given again.
    const { key } = await markOfNow(db)
    return { items: [], mark: key < mark.key ? { ...mark, key } : mark }
  }
  const times = rows.map(({ withdrawn }) => withdrawn ?? '')
  const [withdrawn = ''] = [...times, mark.withdrawn].sort().slice(-1)
  return {
    items: rows.map(correctionOf),
    mark: { key: Math.max(mark.key, Number(last.key)), withdrawn },
  }
}
