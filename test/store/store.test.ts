import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { glanceOf } from '../../src/record/glance.ts'
import type { Report } from '../../src/record/report.ts'
import type { Entry } from '../../src/store/index.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { onBoth } from './stores.ts'

const report: Report = {
  id: 'karval-1',
  url: 'https://example.org/karval',
  date: '2031-03-04',
  publisher: 'Copper Gazette',
  author: 'Ana Roldan',
  text: handMadeText,
  headline: [0, handMadeText.indexOf('\n')],
}
const entry: Entry = { report, record: handMadeRecord, unread: null, words: 60 }

onBoth('the store', ({ fresh, open }) => {
  test('keeps a report with its record, to the letter', async () => {
    const store = await open(await fresh())
    const [kept] = await store.add([entry])
    expect(kept).toEqual({ id: expect.stringMatching(/^[0-9a-f]{32}$/), known: false })
    const there = await store.report(kept?.id ?? '')
    expect(there?.report).toEqual({ ...report, id: kept?.id })
    expect(there).toMatchObject({ givenId: 'karval-1', day: '2031-03-04', unread: null })
    expect(await store.record(kept?.id ?? '')).toEqual({ ...handMadeRecord, id: kept?.id })
    expect(await store.count()).toEqual({ reports: 1, read: 1, unread: 0, words: 60 })
  })

  test('the same text, or the same address, is the same report', async () => {
    const store = await open(await fresh())
    const [first] = await store.add([entry])
    const again = { ...report, id: 'other', url: null }
    const moved = { ...report, text: `${handMadeText} Updated.` }
    const kept = await store.add([entry, { ...entry, report: again }, { ...entry, report: moved }])
    expect(kept).toEqual([first, first, first].map((one) => ({ id: one?.id, known: true })))
    expect(await store.known({ text: 'new', url: report.url })).toBe(first?.id)
    expect(await store.known({ text: 'new', url: null })).toBe(null)
  })

  test('what comes twice in one batch is kept once, and the others in their order', async () => {
    const store = await open(await fresh())
    const other = { ...report, text: 'Another text.', url: null }
    const moved = { ...report, text: `${handMadeText} Updated.` }
    const kept = await store.add(
      [report, other, report, moved, { ...other, text: 'A third.' }].map((one) => ({
        ...entry,
        report: one,
        record: null,
      })),
    )
    expect(kept.map(({ known }) => known)).toEqual([false, false, true, true, false])
    expect(new Set(kept.map(({ id }) => id)).size).toBe(3)
    const there = await store.since(0, 10)
    expect(there.map((one) => one.kept.report.text)).toEqual([
      handMadeText,
      'Another text.',
      'A third.',
    ])
  })

  test('half of a pair of UTF-16 is no reason not to keep a report', async () => {
    const store = await open(await fresh())
    const text = handMadeText.replace('bridges', 'bridg\ud83ds')
    const [kept] = await store.add([{ ...entry, report: { ...report, text } }])
    expect((await store.report(kept?.id ?? ''))?.report.text).toHaveLength(text.length)
    expect((await store.search({ kind: 'statement' })).items).not.toEqual([])
  })

  test('what could not be read is kept and says why', async () => {
    const store = await open(await fresh())
    const unread = { kind: 'not-english', reason: 'It is not English.' } as const
    const [kept] = await store.add([{ report, record: null, unread, words: 0 }])
    expect(await store.record(kept?.id ?? '')).toBe(null)
    const there = await store.report(kept?.id ?? '')
    expect(there?.unread).toEqual({ kind: 'not-english', reason: 'It is not English.' })
  })

  test('tells at a glance what is in reports', async () => {
    const store = await open(await fresh())
    const [read, unread] = await store.add([
      entry,
      { report: { ...report, text: 'x', url: null }, record: null, unread: null, words: 0 },
    ])
    const found = await store.search({ kind: 'report' })
    const seqOf = (id = '') => found.items.find((hit) => hit.report.id === id)?.report.seq ?? 0
    const glances = await store.glances([seqOf(read?.id), seqOf(unread?.id)])
    expect(glances.size).toBe(1)
    expect(glances.get(seqOf(read?.id))).toEqual(glanceOf(handMadeRecord))
    expect(await store.glances([])).toEqual(new Map())
  })

  test('what is taken out is gone with all that was read of it, and nothing else is', async () => {
    const store = await open(await fresh())
    const other = { ...report, text: `${handMadeText}\n`, url: null }
    const [gone, stays] = await store.add([entry, { ...entry, report: other }])
    expect(await store.kept([gone?.id ?? '', stays?.id ?? '', 'x'])).toHaveLength(2)
    expect(await store.remove([gone?.id ?? '', 'x'])).toBe(1)
    expect(await store.kept([gone?.id ?? '', stays?.id ?? ''])).toEqual([stays?.id])
    expect(await store.record(gone?.id ?? '')).toBe(null)
    const { items } = await store.search({ limit: 200 })
    expect(new Set(items.map((hit) => hit.report.id))).toEqual(new Set([stays?.id]))
    expect((await store.search({ words: 'troops' })).items.length).toBeGreaterThan(0)
    expect(await store.remove([])).toBe(0)
    expect((await store.add([entry]))[0]?.known).toBe(false)
  })

  test('all of a batch is kept or none', async () => {
    const store = await open(await fresh())
    const broken = {
      ...entry,
      report: { ...report, id: 'b', url: null, text: 'x' },
      words: 'many' as never,
    }
    const wrong = {
      ...broken,
      record: { ...handMadeRecord, versions: { reader: null as never, rules: 'r' } },
    }
    await expect(store.add([entry, wrong])).rejects.toMatchObject({ code: 'DL072' })
    expect((await store.count()).reports).toBe(0)
  })

  test('a new reading takes the place of the old one, whole; the text stays', async () => {
    const store = await open(await fresh())
    const [kept] = await store.add([entry])
    const id = kept?.id ?? ''
    const versions = { reader: 'reader-9', rules: 'rules-9' }
    expect(await store.stale(versions, 0, 10)).toMatchObject([{ report: { id } }])
    const record = { ...handMadeRecord, versions, statements: [], events: [], figures: [] }
    await store.replace(id, { record, unread: null, words: 61 })
    expect(await store.stale(versions, 0, 10)).toEqual([])
    expect((await store.record(id))?.versions).toEqual(versions)
    expect((await store.report(id))?.report.text).toBe(handMadeText)
    expect((await store.search({ kind: 'statement' })).items).toEqual([])
    expect((await store.search({ words: 'bridges' })).items).toEqual([])
  })

  test('comes in order to who listens', async () => {
    const store = await open(await fresh())
    await store.add([entry])
    const other = { ...report, url: null, text: 'Another report altogether.', headline: null }
    await store.add([{ ...entry, report: other }])
    const all = await store.since(0, 10)
    expect(all.map(({ kept }) => kept.report.text)).toEqual([handMadeText, other.text])
    expect(await store.since(all[0]?.kept.seq ?? 0, 10)).toHaveLength(1)
  })

  test('a text with NUL comes back as it was', async () => {
    const store = await open(await fresh())
    const odd = { ...report, url: null, text: 'One\u0000two \ud83d\ude00 three.', headline: null }
    const [kept] = await store.add([{ ...entry, report: odd, record: null, unread: null }])
    expect((await store.report(kept?.id ?? ''))?.report.text).toBe(odd.text)
  })

  test('two processes add to one place at once, and each report is kept once', async () => {
    const place = await fresh()
    const store = await open(place)
    const adder = fileURLToPath(new URL('adder.ts', import.meta.url))
    const run = () =>
      new Promise<number | null>((done) => {
        const args = ['--import', 'tsx', adder, JSON.stringify(place), '0', '60', '5']
        spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }).on('exit', done)
      })
    expect(await Promise.all([run(), run()])).toEqual([0, 0])
    expect(await store.count()).toMatchObject({ reports: 60, read: 54, unread: 6 })
  })
})
