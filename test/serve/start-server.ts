import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { limits } from '../../src/serve/limits.ts'
import { readingRoom } from '../../src/serve/reading-room.ts'
import { type ServeOptions, type Serving, serve } from '../../src/serve/serve.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { deskByHand } from '../flow/desk-by-hand.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'

const started: Serving[] = []
const stores: Store[] = []
const folders: string[] = []
afterAll(async () => {
  for (const one of started) await one.stop()
  for (const one of stores) await one.close()
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

/** An empty store in a file of its own. */
export async function emptyStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'))
  folders.push(folder)
  const store = await openStore({ kind: 'sqlite', file: join(folder, 'dateline.db') })
  stores.push(store)
  return store
}

/** Keeps the hand-made report, with so many line breaks after it that it is another one each time. */
export async function keep(store: Store, number = 0): Promise<string> {
  const report = {
    id: `karval-${number}`,
    url: `https://gazette.example/${number}`,
    date: '2031-03-04',
    publisher: 'Copper Gazette',
    text: handMadeText + '\n'.repeat(number),
    headline: handMadeRecord.report.headline,
  }
  const [kept] = await store.add([{ report, record: handMadeRecord, unread: null, words: 60 }])
  if (!kept) throw new Error('not kept')
  return kept.id
}

/** The real server on a free port of loopback; its answers are checked against their schemas. */
export async function startServer(options: Partial<ServeOptions> = {}) {
  const faults: unknown[] = []
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    names: [],
    token: null,
    perMinute: limits.perMinute,
    store: options.store ?? (await emptyStore()),
    readingRoom: readingRoom(async () => deskByHand().desk),
    log: (error) => void faults.push(error),
    checkAnswers: true,
    ...options,
  })
  started.push(serving)
  return { ...serving, port: Number(new URL(serving.address).port), faults }
}

/** Sends bytes as they are, which `fetch` would not, and gives all that comes back. */
export function sendRaw(port: number, parts: readonly string[], pause = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(answer) : reject(error),
    )
    const next = (at: number) => {
      if (at >= parts.length || socket.destroyed) return
      socket.write(parts[at] as string)
      setTimeout(() => next(at + 1), pause)
    }
    next(0)
  })
}
