import { isIP } from 'node:net'
import type { buildConnector } from 'undici'
import { DatelineError, reasonOf } from '../../errors.ts'
import { decodedBody } from './body.ts'
import type { Cleared } from './guard.ts'

/** Caps of one request; times in milliseconds, sizes in bytes. */
export interface Limits {
  readonly connect: number
  /** Between two pieces of an answer. */
  readonly idle: number
  /** From the first byte sent to the last byte received. */
  readonly whole: number
  readonly header: number
  /** Of a body as it is after decoding. */
  readonly body: number
}

export interface Answer {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly bytes: Buffer
}

const mapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** A connector that goes to the addresses that were looked at, and makes sure that it got there. */
function connectorTo(
  { addresses }: Cleared,
  timeout: number,
  build: typeof buildConnector,
): buildConnector.connector {
  const all = addresses.map((address) => ({ address, family: isIP(address) }))
  const connect = build({
    timeout,
    lookup: (_host, options, callback) => {
      const [first] = all
      if (options.all) callback(null, all)
      else callback(null, first?.address ?? '', first?.family ?? 4)
    },
  } as buildConnector.BuildOptions)
  const known = new Set(addresses.map(mapped))
  return (options, callback) =>
    connect(options, (error, socket) => {
      if (error !== null || !socket) return callback(error ?? new Error('no socket'), null)
      if (known.has(mapped(socket.remoteAddress ?? ''))) return callback(null, socket)
      socket.destroy()
      callback(new Error('it was connected to another address'), null)
    })
}

const flat = (headers: { readonly [name: string]: string | string[] | undefined }) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  )

function errorOf(thrown: unknown, url: string, limits: Limits): DatelineError {
  if (thrown instanceof DatelineError) return thrown
  const { code, name } = thrown as { readonly code?: string; readonly name?: string }
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new DatelineError('fetched-too-slowly', { url, limit: `${limits.whole / 1000} s` })
  }
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return new DatelineError('fetched-too-slowly', { url, limit: `${limits.idle / 1000} s` })
  }
  const reason = code ?? reasonOf(thrown).slice(0, 120)
  return new DatelineError('not-fetched', { url, reason }, thrown)
}

/** One request to a cleared address, without following where it leads. The body of a redirect or an error is not read. */
export async function ask(
  cleared: Cleared,
  headers: { readonly [name: string]: string },
  limits: Limits,
): Promise<Answer> {
  const url = cleared.url.href.slice(0, 300)
  // Loaded at the first request: most runs make none.
  const { Agent, buildConnector, request } = await import('undici')
  // A connection of its own for each request: none is left open that a later, less trusted request could use.
  const agent = new Agent({
    connect: connectorTo(cleared, limits.connect, buildConnector),
    maxHeaderSize: limits.header,
    headersTimeout: limits.idle,
    bodyTimeout: limits.idle,
    pipelining: 0,
  })
  try {
    const response = await request(cleared.url, {
      dispatcher: agent,
      method: 'GET',
      headers: { ...headers },
      signal: AbortSignal.timeout(limits.whole),
    })
    const answered = { status: response.statusCode, headers: flat(response.headers) }
    response.body.on('error', () => undefined)
    if (response.statusCode !== 200) {
      response.body.destroy()
      return { ...answered, bytes: Buffer.alloc(0) }
    }
    const coding = answered.headers['content-encoding'] ?? ''
    return { ...answered, bytes: await decodedBody(response.body, coding, limits.body, url) }
  } catch (error) {
    throw errorOf(error, url, limits)
  } finally {
    await agent.destroy()
  }
}
