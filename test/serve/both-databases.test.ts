import { beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/store/index.ts'
import { madeEntry } from '../store/made-entry.ts'
import { onBoth } from '../store/stores.ts'
import { emptyStore, startServer } from './start-server.ts'

// What the API answers must not hang on where reports are kept.

const entries = Array.from({ length: 25 }, (_, n) => madeEntry(n))
const served = async (store: Store) => {
  await store.add(entries)
  return (await startServer({ store })).address
}

onBoth('a server with its reports there', ({ fresh, open }) => {
  let addresses: readonly [string, string]
  beforeAll(async () => {
    addresses = [await served(await emptyStore()), await served(await open(await fresh()))]
  })

  test.each([
    '/v1/reports?limit=5',
    '/v1/reports?words=number%207',
    '/v1/statements?speaker=Venn&act=deny&limit=3',
    '/v1/statements?words=%22rebuild%20the%20bridges%22',
    '/v1/events?denied=true&sort=oldest&limit=4',
    '/v1/events?who=Karval&whom=Tessaly&eventType=REQUEST&from=2031-03-05',
    '/v1/events?box=40,41,41,42&limit=2',
    '/v1/events?eventFrom=2031-01-01&eventTo=2031-12-31&limit=200',
    '/v1/figures?figureKind=killed&publisher=copper%20gazette',
    '/v1/places?country=xx',
    '/v1/search?actor=Tessaly&limit=7',
    '/v1/actors?name=o',
    '/v1/actors/Orla%20Venn?limit=3',
    '/v1/events?cursor=nonsense',
    '/v1/export?format=jsonl',
  ])('answers as one with a new SQLite file does: %s', async (path) => {
    const [one, other] = await Promise.all(
      addresses.map(async (address) => {
        const answer = await fetch(address + path)
        // When each was kept is all in which they may differ.
        const body = (await answer.text()).replace(/"added":"[^"]*"/g, '"added":""')
        return { status: answer.status, body }
      }),
    )
    expect(other).toEqual(one)
  })
})
