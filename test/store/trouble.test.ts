import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { madeEntry } from './made-entry.ts'
import { onBoth } from './stores.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-trouble-'))
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => madeEntry(from + i))

onBoth('trouble', ({ fresh, open }, kind) => {
  test('a store that a newer program has made is refused and left alone', async () => {
    const place = await fresh()
    const store = await open(place)
    await store.add(many(0, 3))
    await store.close()
    const name = '9999-of-the-future'
    if (place.kind === 'sqlite') {
      const db = new Database(place.file)
      db.exec(`insert into kysely_migration values ('${name}', '2040-01-01')`)
      db.close()
    } else {
      const { default: pg } = await import('pg')
      const client = new pg.Client({ connectionString: place.url })
      await client.connect()
      await client.query(`insert into kysely_migration values ('${name}', '2040-01-01')`)
      await client.end()
    }
    await expect(openStore(place)).rejects.toMatchObject({ code: 'DL074' })
  })

  test.skipIf(kind === 'sqlite')('a server that is not there is said to be away', async () => {
    const place = { kind: 'postgres', url: 'postgres://postgres:secret@127.0.0.1:9/none' } as const
    const error = await openStore(place).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'DL073' })
    expect((error as Error).message).not.toContain('secret')
  })

  test.skipIf(kind === 'sqlite')(
    'a server that goes away in the middle loses nothing that was acknowledged',
    async () => {
      const place = await fresh()
      const store = await open(place)
      await store.add(many(0, 5))
      const { default: pg } = await import('pg')
      const client = new pg.Client({ connectionString: place.kind === 'postgres' ? place.url : '' })
      await client.connect()
      const adding = (async () => {
        for (let i = 5; ; i += 5) await store.add(many(i, 5))
      })().catch((error: unknown) => error)
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
      await new Promise((later) => setTimeout(later, 100))
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
      // Which of the many ways a connection ends in it was, nobody can say; it is one of the table.
      expect(await adding).toMatchObject({ code: 'DL073' })
      await client.end()
      const { reports } = await store.count()
      expect(reports % 5).toBe(0)
      expect(reports).toBeGreaterThanOrEqual(5)
      expect(await store.add(many(0, 5))).toMatchObject([
        { known: true },
        { known: true },
        { known: true },
        { known: true },
        { known: true },
      ])
    },
  )
})

describe('a SQLite file', () => {
  test('that is no database is refused', async () => {
    const file = join(folder, 'text.db')
    writeFileSync(file, 'This is a text and no database at all. '.repeat(40))
    await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({ code: 'DL072' })
  })

  test('in a folder that is a file is refused', async () => {
    const file = join(folder, 'text.db', 'inside.db')
    await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({ code: 'DL070' })
  })

  // Root may write anywhere: there the file would not be closed.
  test.skipIf(process.getuid?.() === 0)('that may only be read is refused', async () => {
    const file = join(folder, 'locked.db')
    await (await openStore({ kind: 'sqlite', file })).close()
    chmodSync(file, 0o444)
    await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({ code: 'DL070' })
  })

  test('that another program holds is busy, and what was kept stays', async () => {
    const file = join(folder, 'busy.db')
    const store = await openStore({ kind: 'sqlite', file })
    await store.add(many(0, 3))
    const other = new Database(file)
    other.exec('begin immediate')
    await expect(store.add(many(3, 3))).rejects.toMatchObject({ code: 'DL071' })
    other.exec('rollback')
    other.close()
    expect(await store.add(many(3, 3))).toHaveLength(3)
    expect((await store.count()).reports).toBe(6)
    await store.close()
  }, 60_000)

  // A small disk of memory; where none can be made, this is not tested.
  const disk = mkdtempSync(join(tmpdir(), 'dateline-disk-'))
  const mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1536k', 'tmpfs', disk]).status === 0
  if (!mounted) console.warn('No small disk can be made here: a full one is not tested.')
  afterAll(() => void (mounted && spawnSync('umount', ['-l', disk])))

  test.skipIf(!mounted)(
    'on a full disk: nothing is half kept, and it goes on when there is room',
    async () => {
      const file = join(disk, 'full.db')
      const store = await openStore({ kind: 'sqlite', file })
      let kept = 0
      const fill = async () => {
        for (; ; kept += 5) await store.add(many(kept, 5))
      }
      await expect(fill()).rejects.toMatchObject({ code: 'DL042' })
      expect(kept).toBeGreaterThan(0)
      expect((await store.count()).reports).toBe(kept)
      spawnSync('mount', ['-o', 'remount,size=8m', disk])
      expect(await store.add(many(kept, 5))).toHaveLength(5)
      expect((await store.count()).reports).toBe(kept + 5)
      await store.close()
    },
  )
})
