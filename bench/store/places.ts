import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { StorePlace } from '../../src/store/index.ts'

/** An empty place for a bench, and how it is removed. */
export interface BenchPlace {
  readonly place: StorePlace
  readonly drop: () => Promise<void>
}

const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

async function ask(sql: string, connectionString = server): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** Whether the PostgreSQL of `TEST_DATABASE_URL` (else the one of this machine) answers. */
export const hasPostgres = (): Promise<boolean> =>
  ask('select 1').then(
    () => true,
    () => false,
  )

let made = 0

export async function benchPlace(kind: StorePlace['kind']): Promise<BenchPlace> {
  made += 1
  if (kind === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
    const drop = async () => rmSync(folder, { recursive: true, force: true })
    return { place: { kind, file: join(folder, 'bench.db') }, drop }
  }
  const database = `dateline_bench_${process.pid}_${made}`
  await ask(`create database ${database}`)
  const url = new URL(server)
  url.pathname = `/${database}`
  const drop = () => ask(`drop database if exists ${database} with (force)`)
  return { place: { kind, url: url.href }, drop }
}

/** Does at once what PostgreSQL does by itself a minute after many rows have come: it counts what is in its tables. */
export const settle = async (place: StorePlace): Promise<void> => {
  if (place.kind === 'postgres') await ask('vacuum analyze', place.url)
}
