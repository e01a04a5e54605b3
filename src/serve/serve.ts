import type { AddressInfo } from 'node:net'
import { DatelineError } from '../errors.ts'
import { type AppOptions, buildApp } from './app.ts'
import { isLoopback } from './guards/hosts.ts'
import { limits } from './limits.ts'
import type { App } from './rooms.ts'

export interface ServeOptions extends AppOptions {
  /** 0: any port that is free. */
  readonly port: number
}

export interface Serving {
  /** `http://127.0.0.1:8317` */
  readonly address: string
  readonly app: App
  /** Takes nothing new, ends streams, waits for what is being answered, and after a while for nothing more. */
  readonly stop: () => Promise<void>
}

/** Starts the server. Where other machines can reach it, it needs a token. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, port, token } = options
  if (token === null && !isLoopback(host)) throw new DatelineError('token-needed', { host })
  const app = await buildApp(options)
  try {
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
  return { address: `http://${name}:${bound}`, app, stop }
}
