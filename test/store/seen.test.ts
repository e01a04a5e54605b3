import { expect, test } from 'vitest'
import type { Entry } from '../../src/store/index.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { madeEntry } from './made-entry.ts'
import { onBoth } from './stores.ts'

/** The n-th report, of the n-th of March. */
const entry = (n: number): Entry => ({
  ...madeEntry(n),
  record: { ...handMadeRecord, report: { ...handMadeRecord.report, date: `2031-03-0${n + 1}` } },
})

onBoth('events of a picture', ({ fresh, open }) => {
  test('come with their day, their place and what its point says', async () => {
    const store = await open(await fresh())
    await store.add([entry(0), entry(1)])
    const { events, more } = await store.events({}, 100)
    expect(more).toBe(false)
    expect(events).toHaveLength(2 * handMadeRecord.events.length)
    expect(events[0]?.day).toBe('2031-03-02')
    const placed = events.find(({ place }) => place !== null)
    expect(placed?.place).toEqual({
      name: 'Bellhaven',
      country: null,
      lat: 41.5,
      lon: 40.25,
      precision: 'town',
    })
    const denied = events.find(({ type }) => type === 'REQUEST')
    expect(denied).toMatchObject({ standing: 'denied' })
  })

  test('are the newest, and it is said when there are more', async () => {
    const store = await open(await fresh())
    await store.add([0, 1, 2, 3].map(entry))
    const { events, more } = await store.events({}, 3)
    expect(more).toBe(true)
    expect(events.map(({ day }) => day)).toEqual(['2031-03-04', '2031-03-04', '2031-03-03'])
  })

  test('are narrowed as a search is: by days, box, account and words of the report', async () => {
    const store = await open(await fresh())
    await store.add([0, 1, 2].map(entry))
    const many = async (query: Parameters<typeof store.events>[0]) =>
      (await store.events(query, 100)).events.length
    const all = await many({})
    expect(await many({ from: '2031-03-02', to: '2031-03-02' })).toBe(all / 3)
    expect(await many({ box: { west: 40, south: 41, east: 41, north: 42 } })).toBeGreaterThan(0)
    expect(await many({ box: { west: 0, south: 0, east: 1, north: 1 } })).toBe(0)
    expect(await many({ speaker: 'Orla Venn' })).toBeGreaterThan(0)
    expect(await many({ speaker: 'Orla Venn' })).toBeLessThan(all)
    expect(await many({ words: 'bridges' })).toBe(all)
    expect(await many({ words: 'bridges nowhere' })).toBe(0)
    expect(await many({ eventType: 'ASSAULT', words: 'bridges' })).toBeGreaterThan(0)
  })

  test('lead to their words', async () => {
    const store = await open(await fresh())
    await store.add([entry(0)])
    const { events } = await store.events({ status: 'denied' }, 100)
    const hits = await store.hits(events.map(({ key }) => key))
    expect(hits.map(({ quote }) => quote.exact)).toEqual(['requested'])
    expect(handMadeText).toContain('requested')
    expect(await store.hits([])).toEqual([])
  })
})
