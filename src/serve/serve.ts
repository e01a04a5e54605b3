import type { AddressInfo } from 'node:net'
import { DatelineError } from '../errors.ts'
import { type AppOptions, buildApp } from './app.ts'
import { exampleItems } from './examples.ts'
import { isLoopback } from './guards/hosts.ts'
import { limits } from './limits.ts'
import type { Reading } from './readings.ts'
import type { App } from './rooms.ts'

export interface ServeOptions extends AppOptions {
  /** 0: any port that is free. */
  readonly port: number
  /** Answers the first page once before it listens, so that nobody waits while it is loaded. */
  readonly warm?: boolean
}

export interface Serving {
  /** `http://127.0.0.1:8317` */
  readonly address: string
  readonly app: App
  /** Reads the examples and keeps them where nothing is kept yet; null where something is. */
  readonly readExamples: () => Promise<Reading | null>
  /** Takes nothing new, ends streams, waits for what is being answered, and after a while for nothing more. */
  readonly stop: () => Promise<void>
}

/** How many ports after a taken one are tried. */
const portsToTry = 20

/**
 * Starts the server at a port, or at the next one that is free.
 *
 * @throws DatelineError `not-listening` where none of them is
 */
export async function serveNear(options: ServeOptions): Promise<Serving> {
  for (let port = options.port; ; port++) {
    try {
      return await serve({ ...options, port })
    } catch (error) {
      const taken = error instanceof DatelineError && error.values.reason === 'EADDRINUSE'
      if (!taken || port >= options.port + portsToTry || port >= 65_535) throw error
    }
  }
}

/** Starts the server. Where other machines can reach it, it needs a token. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, port, token } = options
  if (token === null && !isLoopback(host)) throw new DatelineError('token-needed', { host })
  const { app, readings } = await buildApp(options)
  try {
    if (options.warm) await app.inject({ url: '/', headers: { host, accept: 'text/html' } })
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new DatelineError('not-listening', { address: `${host}:${port}`, reason }, error)
  }
  const { port: bound, address, family } = app.server.address() as AddressInfo
  const stop = async () => {
    const late = setTimeout(() => app.server.closeAllConnections(), limits.stopTime)
    await app.close()
    clearTimeout(late)
  }
  const name = family === 'IPv6' ? `[${address}]` : address
  const readExamples = async () => {
    if ((await options.store.count()).reports > 0) return null
    const reading = readings.begin('the examples', exampleItems(), { keeps: true })
    await reading.ended
    return reading
  }
  return { address: `http://${name}:${bound}`, app, readExamples, stop }
}
