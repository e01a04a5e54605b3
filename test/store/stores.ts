import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe } from 'vitest'
import { openStore, type Store, type StorePlace } from '../../src/store/index.ts'

/** The PostgreSQL server of the tests; they make databases of their own in it. */
const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

async function ask(sql: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    await client.query(sql)
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const hasPostgres = await ask('select 1')
if (!hasPostgres)
  console.warn('No PostgreSQL answers at its address: the store is tested on SQLite alone.')

export interface StoreTest {
  /** A place of its own, empty. */
  readonly fresh: () => Promise<StorePlace>
  readonly open: (place: StorePlace) => Promise<Store>
}

let made = 0

/** Runs the same tests on a real SQLite file and on a real PostgreSQL database. */
export function onBoth(
  name: string,
  tests: (on: StoreTest, kind: StorePlace['kind']) => void,
): void {
  for (const kind of ['sqlite', 'postgres'] as const) {
    describe.skipIf(kind === 'postgres' && !hasPostgres)(`${name}, ${kind}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'))
      const stores: Store[] = []
      const databases: string[] = []
      afterAll(async () => {
        for (const store of stores) await store.close().catch(() => undefined)
        for (const database of databases)
          await ask(`drop database if exists ${database} with (force)`)
        rmSync(folder, { recursive: true, force: true })
      }, 60_000)
      tests(
        {
          fresh: async () => {
            made += 1
            if (kind === 'sqlite') return { kind, file: join(folder, `${made}.db`) }
            const database = `dateline_test_${process.pid}_${Date.now()}_${made}`
            databases.push(database)
            await ask(`create database ${database}`)
            const url = new URL(server)
            url.pathname = `/${database}`
            return { kind, url: url.href }
          },
          open: async (place) => {
            const store = await openStore(place)
            stores.push(store)
            return store
          },
        },
        kind,
      )
    })
  }
}
