import { connect } from 'node:net'
import { afterAll } from 'vitest'
import { limits } from '../../src/serve/limits.ts'
import { readingRoom } from '../../src/serve/reading-room.ts'
import { type ServeOptions, type Serving, serve } from '../../src/serve/serve.ts'
import { deskByHand } from '../flow/desk-by-hand.ts'

const started: Serving[] = []
afterAll(async () => {
  for (const one of started) await one.stop()
})

/** The real server on a free port of loopback; its answers are checked against their schemas. */
export async function startServer(options: Partial<ServeOptions> = {}) {
  const faults: unknown[] = []
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    names: [],
    token: null,
    perMinute: limits.perMinute,
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
