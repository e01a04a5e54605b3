import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import type { CorrectionDraft } from '../../src/record/correction.ts'
import type { Record } from '../../src/record/record.ts'
import { postgres } from '../../src/store/dialects/postgres.ts'
import { sqlite } from '../../src/store/dialects/sqlite.ts'
import { backup, restore, type Store } from '../../src/store/index.ts'
import { reports } from '../../src/store/migrations/0001-reports.ts'
import type { Tables } from '../../src/store/schema.ts'
import { add } from '../../src/store/write.ts'
import { handMadeRecord } from '../hand-made-record.ts'
import { draftOf } from '../record/made-correction.ts'
import { madeEntry } from './made-entry.ts'
import { onBoth } from './stores.ts'

const draft = (report: string, ...of: [id: string, edits?: object | null]): CorrectionDraft => ({
  ...draftOf(handMadeRecord, ...of),
  report,
})

onBoth('corrections', ({ fresh, open }, kind) => {
  const kept = async (count = 1): Promise<readonly [Store, string]> => {
    const store = await open(await fresh())
    const all = await store.add(Array.from({ length: count }, (_, n) => madeEntry(n)))
    return [store, all[0]?.id ?? '']
  }
  const types = async (store: Store) =>
    (await store.search({ kind: 'event' })).items.map(
      ({ datum }) => (datum as { readonly type: string }).type,
    )

  test('win in the record and in what is found; the machine’s record stays', async () => {
    const [store, id] = await kept()
    const before = (await store.machineRecord(id))?.record
    expect(await store.record(id)).toEqual(before)
    const made = await store.correct(draft(id, 'e2', { type: 'COERCE', who: [] }))
    expect(made).toMatchObject({ report: id, author: 'Mira Dole', withdrawn: null })
    expect(await types(store)).toEqual(['REQUEST', 'COERCE'])
    expect((await store.search({ who: 'Tessaly' })).items).toEqual([])
    const [hit] = (await store.search({ eventType: 'COERCE' })).items
    expect(hit?.datum).toMatchObject({
      according_to: ['Tessaly'],
      found: { rule: 'correction', corrected: { id: made.id, author: 'Mira Dole' } },
    })
    expect((await store.record(id))?.events[1]?.type).toBe('COERCE')
    const there = await store.machineRecord(id)
    expect(there).toEqual({ record: before, corrections: [made] })
  })

  test('rejected data are found no more, nor is what only they vouched for', async () => {
    const [store, id] = await kept()
    await store.correct(draft(id, 's2'))
    expect((await store.search({ words: 'raiders' })).items).toEqual([])
    expect(await types(store)).toEqual(['REQUEST'])
    expect((await store.search({ kind: 'figure' })).items).toEqual([])
  })

  test('of actors count wherever these are found', async () => {
    const [store, id] = await kept()
    await store.correct(draft(id, 'a3', { name: 'Tessalia', kind: 'organization' }))
    const same = { same_as: { name: 'Orla Venn', kind: 'person' } }
    await store.correct(draft(id, 'a2', same))
    expect((await store.search({ kind: 'event', who: 'Orla Venn' })).items).toHaveLength(1)
    expect((await store.search({ speaker: 'Tessalia' })).items).not.toEqual([])
    const names = (await store.actors()).items.map(({ name, kinds }) => [name, kinds[0]?.kind])
    expect(names).toContainEqual(['Tessalia', 'organization'])
    expect(names.map(([name]) => name)).not.toContain('Karval')
    await expect(store.correct(draft(id, 'a2', same))).resolves.toBeDefined()
    await expect(
      store.correct(draft(id, 'a1', { same_as: { name: 'Karval', kind: 'state' } })),
    ).rejects.toMatchObject({ code: 'DL079' })
  })

  test('withdrawn ones count no more, and are kept', async () => {
    const [store, id] = await kept()
    const made = await store.correct(draft(id, 's2'))
    const withdrawn = await store.withdraw(made.id)
    expect(withdrawn).toEqual({ ...made, withdrawn: expect.any(String) })
    expect(await store.withdraw(made.id)).toEqual(withdrawn)
    expect(await types(store)).toEqual(['REQUEST', 'ASSAULT'])
    expect((await store.corrections({ report: id })).items).toEqual([withdrawn])
    expect((await store.corrections({ standing: true })).items).toEqual([])
    expect(await store.withdraw('none')).toBeNull()
  })

  test('survive another reading where their words still stand', async () => {
    const [store, id] = await kept()
    await store.correct(draft(id, 'e2', { type: 'COERCE' }))
    const lost = await store.correct(draft(id, 'f1', { low: 30 }))
    const record: Record = {
      ...handMadeRecord,
      events: handMadeRecord.events.map((event, i) => ({ ...event, id: `x${i}` })),
      figures: [],
      versions: { reader: 'reader-9', rules: 'rules-9' },
    }
    await store.replace(id, { record, unread: null, words: 61 })
    expect((await store.record(id))?.events[1]).toMatchObject({ id: 'x1', type: 'COERCE' })
    expect(await types(store)).toEqual(['REQUEST', 'COERCE'])
    expect((await store.corrections({ report: id })).items).toContainEqual(lost)
  })

  test('survive a backup, withdrawn ones too', async () => {
    const [store, id] = await kept(3)
    const first = await store.correct(draft(id, 'e2', { type: 'COERCE' }))
    await store.withdraw((await store.correct(draft(id, 'f1'))).id)
    const file = join(mkdtempSync(join(tmpdir(), 'dateline-corrections-')), `${kind}.gz`)
    await backup(store, file)
    const other = await open(await fresh())
    await restore(other, file)
    expect(await other.corrections()).toEqual(await store.corrections())
    expect(await other.record(id)).toEqual(await store.record(id))
    expect((await other.search({ eventType: 'COERCE' })).items).toHaveLength(1)
    // Once more: they are there already.
    await restore(other, file)
    expect((await other.corrections({ standing: true })).items).toEqual([first])
  })

  test('that cannot be made are refused, and change nothing', async () => {
    const [store, id] = await kept(10)
    await expect(store.correct(draft('none', 'e2'))).rejects.toMatchObject({ code: 'DL076' })
    for (const wrong of [{ words: [[0, 3]] }, { author: '' }, { nth: 2 }])
      await expect(
        store.correct({ ...draft(id, 'e2'), ...wrong } as CorrectionDraft),
      ).rejects.toMatchObject({ code: 'DL079' })
    const unread = (await store.search({ kind: 'report', limit: 20 })).items.find(
      ({ report }) => report.unread !== null,
    )
    await expect(store.correct(draft(unread?.report.id ?? '', 'e2'))).rejects.toMatchObject({
      code: 'DL079',
    })
    expect((await store.corrections()).items).toEqual([])
  })

  test('are listed page by page, oldest first', async () => {
    const [store, id] = await kept()
    for (const low of [1, 2, 3]) await store.correct(draft(id, 'f1', { low }))
    const first = await store.corrections({ limit: 2 })
    expect(first.items.map(({ edits }) => edits)).toEqual([{ low: 1 }, { low: 2 }])
    const rest = await store.corrections({ limit: 2, cursor: first.next ?? '' })
    expect(rest).toMatchObject({ items: [{ edits: { low: 3 } }], next: null })
    for (const wrong of [{ limit: 0 }, { cursor: 'x' }])
      await expect(store.corrections(wrong)).rejects.toMatchObject({ code: 'DL075' })
  })

  test('are told to who follows them, and when they are withdrawn; none twice', async () => {
    const [store, id] = await kept(2)
    await store.correct(draft(id, 'e1'))
    const begin = await store.correctionsSince(null)
    expect(begin.items).toEqual([])
    const made = await store.correct(draft(id, 'f1', { low: 30 }))
    const first = await store.correctionsSince(begin.mark)
    expect(first.items).toEqual([made])
    expect(await store.correctionsSince(first.mark)).toEqual({ items: [], mark: first.mark })
    const withdrawn = await store.withdraw(made.id)
    const second = await store.correctionsSince(first.mark)
    expect(second.items).toEqual([withdrawn])
    // Keys of what was taken out are given again.
    await store.remove([id])
    const { mark } = await store.correctionsSince(second.mark)
    const [other] = (await store.search({ kind: 'report' })).items
    const next = await store.correct(draft(other?.report.id ?? '', 'e2'))
    expect((await store.correctionsSince(mark)).items).toEqual([next])
  })

  test('made at the same time as another reading leave one whole record', async () => {
    const [store, id] = await kept()
    const versions = { reader: 'reader-9', rules: 'rules-9' }
    const record = { ...handMadeRecord, versions }
    await Promise.all([
      store.correct(draft(id, 'e2', { type: 'COERCE' })),
      store.replace(id, { record, unread: null, words: 61 }),
      store.correct(draft(id, 'f1', { low: 30 })),
    ])
    expect((await store.record(id))?.versions).toEqual(versions)
    expect(await types(store)).toEqual(['REQUEST', 'COERCE'])
    const figures = (await store.search({ kind: 'figure' })).items
    expect(figures.map(({ datum }) => (datum as { low: number }).low)).toEqual([30])
  })

  test('can be made in a store of before there were any, and nothing of it is lost', async () => {
    const place = await fresh()
    const dialect = place.kind === 'sqlite' ? sqlite(place.file) : postgres(place.url)
    const db = new Kysely<Tables>({ dialect: dialect.kysely })
    const up = (one: Kysely<unknown>) => reports(one, dialect)
    const getMigrations = async () => ({ '0001-reports': { up } })
    const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest()
    expect(error).toBeUndefined()
    // What later migrations added is there for as long as today's program writes.
    await db.schema.alterTable('actors').addColumn('named', 'integer').execute()
    await db.schema.alterTable('reports').addColumn('author', 'text').execute()
    const [old] = await add(db, dialect, [madeEntry(0), madeEntry(1)])
    await db.schema.alterTable('actors').dropColumn('named').execute()
    await db.schema.alterTable('reports').dropColumn('author').execute()
    await db.destroy()
    const store = await open(place)
    expect(await store.count()).toMatchObject({ reports: 2, read: 2 })
    await store.correct(draft(old?.id ?? '', 'e2', { type: 'COERCE' }))
    expect((await types(store)).toSorted()).toEqual(['ASSAULT', 'COERCE', 'REQUEST', 'REQUEST'])
  })
})
