import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { postgres } from '../../src/store/dialects/postgres.ts'
import { sqlite } from '../../src/store/dialects/sqlite.ts'
import type { Query, StorePlace } from '../../src/store/index.ts'
import type { Tables } from '../../src/store/schema.ts'
import { search } from '../../src/store/search/index.ts'
import { madeEntry } from './made-entry.ts'
import { onBoth } from './stores.ts'

const queries: readonly Query[] = [
  { words: 'bridges' },
  { words: 'bridges', speaker: 'Venn', act: 'deny' },
  { speaker: 'Orla Venn' },
  { actor: 'Tessaly', sort: 'oldest' },
  { who: 'Karval', whom: 'Tessaly', eventType: 'request' },
  { denied: true, kind: 'event' },
  { requested: true },
  { place: 'Bellhaven' },
  { box: { west: 40, east: 41, south: 41, north: 42 } },
  { box: { west: 170, east: 41, south: 41, north: 42 }, kind: 'place' },
  { eventFrom: '2031-03-01', eventTo: '2031-03-05' },
  { publisher: 'the copper GAZETTE', figureKind: 'killed' },
  { agency: 'NWA', status: 'occurred' },
  { from: '2031-03-03', to: '2031-03-08', form: 'mixed' },
  { kind: 'report', words: 'guns', actor: 'Karval', agency: 'NWA' },
  { kind: 'report', publisher: 'Copper Gazette', sort: 'oldest' },
]

const dialectOf = (place: StorePlace) =>
  place.kind === 'sqlite' ? sqlite(place.file) : postgres(place.url)

onBoth('search', ({ fresh, open }) => {
  test('few rows and many are found by other ways and with the same answer', async () => {
    const place = await fresh()
    const store = await open(place)
    await store.add(Array.from({ length: 30 }, (_, n) => madeEntry(n)))
    const dialect = dialectOf(place)
    const db = new Kysely<Tables>({ dialect: dialect.kysely })
    for (const query of queries) {
      const listed = await search(db, dialect, query, 3000)
      const walked = await search(db, dialect, query, 0)
      expect(walked, JSON.stringify(query)).toEqual(listed)
      if (!query.requested && !query.eventFrom)
        expect(listed.items, JSON.stringify(query)).not.toEqual([])
      const { next: cursor } = listed
      if (cursor !== null)
        expect(await search(db, dialect, { ...query, cursor }, 0)).toEqual(
          await search(db, dialect, { ...query, cursor }, 3000),
        )
    }
    await db.destroy()
  })
})
