import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { postgres } from '../../src/store/dialects/postgres.ts'
import { sqlite } from '../../src/store/dialects/sqlite.ts'
import type { FacetName, Query, Store, StorePlace } from '../../src/store/index.ts'
import { facetNames } from '../../src/store/index.ts'
import type { Tables } from '../../src/store/schema.ts'
import { facets } from '../../src/store/search/facets.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { madeEntry } from './made-entry.ts'
import { onBoth } from './stores.ts'

/** The query with a value of a facet in the place of its own. */
const narrowed = (query: Query, name: FacetName, value: string): Query =>
  name === 'date'
    ? { ...query, from: value.padEnd(10, '-01'), to: value.length === 10 ? value : `${value}-31` }
    : { ...query, [name]: value }

async function all(store: Store, query: Query): Promise<number> {
  let [found, cursor]: [number, string | null] = [0, null]
  do {
    const page: Awaited<ReturnType<Store['search']>> = await store.search({
      ...query,
      limit: 200,
      ...(cursor === null ? {} : { cursor }),
    })
    found += page.items.length
    cursor = page.next
  } while (cursor !== null)
  return found
}

/** Reports of two outlets and months; in some an actor goes by a last name alone that is that of another. */
async function filled(store: Store): Promise<void> {
  await store.add(Array.from({ length: 12 }, (_, n) => madeEntry(n)))
  const actors = handMadeRecord.actors.map((actor) =>
    actor.id === 'a1' ? { ...actor, name: 'Venn', aliases: [] } : actor,
  )
  const line = { ...handMadeRecord.report, date: '2031-04-09', publisher: 'The Vellmar Post' }
  for (let n = 0; n < 3; n++) {
    const text = `${handMadeText}\n\nFrom the other outlet, ${n}.`
    const report = {
      id: `other-${n}`,
      url: null,
      date: '2031-04-09',
      publisher: 'The Vellmar Post',
      text,
      headline: [0, handMadeText.indexOf('\n')] as const,
    }
    const record = { ...handMadeRecord, actors, report: line }
    await store.add([{ report, record, unread: null, words: 60 }])
  }
}

const queries: readonly Query[] = [
  {},
  { kind: 'event' },
  { kind: 'report' },
  { kind: 'report', words: 'guns' },
  { words: 'bridges' },
  { act: 'deny' },
  { act: 'deny', speaker: 'Venn' },
  { speaker: 'Orla Venn', from: '2031-03-02', to: '2031-03-07' },
  { denied: true },
  { eventType: 'ASSAULT', status: 'occurred' },
  { place: 'bellhaven' },
  { figureKind: 'killed', publisher: 'vellmar post' },
  { publisher: 'Copper Gazette', form: 'mixed' },
  { agency: 'NWA', requested: true },
  { actor: 'Karval', eventFrom: '2031-03-01' },
  { speaker: 'Nobody At All' },
  { words: 'nothinglikeit' },
  { kind: 'report', words: 'nothinglikeit' },
  { kind: 'report', publisher: 'Nobody’s Post' },
]

const dialectOf = (place: StorePlace) =>
  place.kind === 'sqlite' ? sqlite(place.file) : postgres(place.url)

onBoth('facets', ({ fresh, open }) => {
  test('count what search finds, each without its own filter', async () => {
    const store = await open(await fresh())
    await filled(store)
    for (const query of queries) {
      const counted = await store.facets(query)
      expect(counted.total, JSON.stringify(query)).toEqual({
        count: await all(store, query),
        more: false,
      })
      for (const name of facetNames) {
        for (const { value, count, more } of counted.facets[name]) {
          const one = narrowed(query, name, value)
          expect([name, value, count, more], JSON.stringify(query)).toEqual([
            name,
            value,
            await all(store, one),
            false,
          ])
        }
      }
    }
  }, 60_000)

  test('give names as reports write them, the most frequent first', async () => {
    const store = await open(await fresh())
    await filled(store)
    const { facets: by } = await store.facets({})
    expect(by.publisher.map(({ value }) => value)).toEqual(['Copper Gazette', 'The Vellmar Post'])
    expect(by.place.map(({ value }) => value)).toEqual(['Bellhaven'])
    expect(by.speaker.map(({ value }) => value)).toEqual(['Tessaly', 'Venn', 'Orla Venn'])
    expect(by.kind.at(-1)).toEqual({ value: 'report', count: 15, more: false })
    // Of an act that is chosen the others are still there.
    const { facets: chosen } = await store.facets({ act: 'deny' })
    expect(chosen.act.map(({ value }) => value).sort()).toEqual(['deny', 'say'])
    expect(chosen.speaker.map(({ value }) => value)).not.toContain('Tessaly')
  })

  test('count so many and no more, and say so', async () => {
    const place = await fresh()
    const store = await open(place)
    await filled(store)
    const dialect = dialectOf(place)
    const db = new Kysely<Tables>({ dialect: dialect.kysely })
    for (const query of queries) {
      const exact = await store.facets(query)
      const few = await facets(db, dialect, query, { counted: 4, looked: 10 })
      expect(few.total.count, JSON.stringify(query)).toBeLessThanOrEqual(4)
      if (few.total.more) expect(few.total.count).toBeLessThanOrEqual(exact.total.count)
      else expect(few.total, JSON.stringify(query)).toEqual(exact.total)
      for (const name of facetNames) {
        const counts = new Map(exact.facets[name].map(({ value, count }) => [value, count]))
        for (const { value, count } of few.facets[name])
          if (name !== 'date') expect(count).toBeLessThanOrEqual(counts.get(value) ?? 0)
      }
    }
    await db.destroy()
  })

  test('refuse what search refuses', async () => {
    const store = await open(await fresh())
    await expect(store.facets({ kind: 'report', speaker: 'Venn' })).rejects.toMatchObject({
      code: 'DL075',
    })
  })
})
