import { expect, test } from 'vitest'
import type { Report } from '../../src/record/report.ts'
import type { Query, Store } from '../../src/store/index.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { onBoth } from './stores.ts'

const report = (text: string, more: Partial<Report> = {}): Report => ({
  id: 'x',
  url: null,
  date: '2031-03-04',
  publisher: 'Copper Gazette',
  text,
  headline: [0, handMadeText.indexOf('\n')],
  ...more,
})

/** The same record under later and later days, and one that is not read. */
async function filled(store: Store, copies = 3): Promise<void> {
  for (let i = 0; i < copies; i++) {
    const line = { ...handMadeRecord.report, date: `2031-03-0${4 + i}` }
    const text = `${handMadeText}${' '.repeat(i)}`
    const record = { ...handMadeRecord, report: line }
    await store.add([{ report: report(text), record, unread: null, words: 60 }])
  }
  await store.add([
    {
      report: report('Ein anderer Text.', { headline: null }),
      record: null,
      unread: null,
      words: 0,
    },
  ])
}

onBoth('search', ({ fresh, open }) => {
  const found = async (query: Query, copies = 1) => {
    const store = await open(await fresh())
    await filled(store, copies)
    const { items } = await store.search(query)
    return items.map(({ kind, quote }) => `${kind}: ${quote.exact}`)
  }

  test('a datum comes with its exact words and what stands around them', async () => {
    const store = await open(await fresh())
    await filled(store, 1)
    const { items } = await store.search({ kind: 'event', status: 'denied' })
    const [hit] = items
    expect(hit?.quote.exact).toBe('requested')
    expect(handMadeText).toContain(`${hit?.quote.prefix}requested${hit?.quote.suffix}`)
    expect(handMadeText.slice(hit?.quote.start, hit?.quote.end)).toBe('requested')
    expect(hit?.datum).toMatchObject({
      type: 'REQUEST',
      status: 'denied',
      according_to: ['Orla Venn'],
    })
  })

  test.each<[string, Query, number]>([
    ['words of what is said', { words: 'BRIDGE ourselves' }, 1],
    ['a phrase', { words: '"hold our bridges"' }, 1],
    ['a phrase that is not there', { words: '"our hold bridges"' }, 0],
    ['a speaker by the last name', { kind: 'statement', speaker: 'venn' }, 1],
    ['a speaker by title case and all', { kind: 'statement', speaker: 'ORLA VENN' }, 1],
    ['what is denied', { denied: true }, 2],
    ['who', { who: 'Karval', kind: 'event' }, 1],
    ['event type', { eventType: 'assault' }, 1],
    ['kind of figure', { figureKind: 'killed' }, 1],
    ['nobody', { speaker: 'Nobody At All' }, 0],
    ['marks that are no words', { words: '"' }, 0],
    ['its own language of queries', { words: 'bridges OR -troops NEAR(' }, 0],
  ])('finds %s', async (_, query, many) => {
    expect(await found(query)).toHaveLength(many)
  })

  test('a statement in pieces comes with the words of each, and one in one piece with none', async () => {
    const store = await open(await fresh())
    await filled(store, 1)
    const { items } = await store.search({ kind: 'statement' })
    const pieces = items.map((hit) => hit.pieces.map(({ exact }) => exact))
    expect(pieces).toContainEqual([
      'that Karval had requested Tessalian troops',
      '"we can hold our bridges ourselves"',
    ])
    expect(pieces).toContainEqual([])
  })

  test('whole reports by words, actor, outlet, agency and day', async () => {
    const query: Query = {
      kind: 'report',
      words: 'guns',
      actor: 'Tessaly',
      publisher: 'copper gazette',
      agency: 'NWA',
    }
    expect(await found({ ...query, from: '2031-03-05' }, 3)).toHaveLength(2)
    expect(await found({ ...query, to: '2031-03-04' }, 3)).toHaveLength(1)
  })

  test('page by page, newest first, nothing twice and nothing left out', async () => {
    const store = await open(await fresh())
    await filled(store, 5)
    const all = (await store.search({ limit: 200 })).items
    const paged = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<Store['search']>> = await store.search({
        limit: 3,
        ...(cursor ? { cursor } : {}),
      })
      paged.push(...page.items)
      cursor = page.next
    } while (cursor !== null)
    expect(paged).toEqual(all)
    expect(all[0]?.report.day).toBe('2031-03-08')
    expect((await store.search({ sort: 'oldest' })).items[0]?.report.day).toBe('2031-03-04')
  })

  test.each<Query>([
    { cursor: 'nonsense' },
    { limit: 0 },
    { limit: 5000 },
    { kind: 'report', speaker: 'Venn' },
  ])('refuses %j', async (query) => {
    const store = await open(await fresh())
    await expect(store.search(query)).rejects.toMatchObject({ code: 'DL075' })
  })
})
