import { setTimeout as pause } from 'node:timers/promises'
import { DatelineError } from '../../errors.ts'
import { maxBytes } from '../limits.ts'
import type { Fetched, NamedBy, Network, Validators } from '../network.ts'
import { clear, type GuardOptions } from './guard.ts'
import { type Answer, ask, type Limits } from './request.ts'
import { closed, openToAll, type Robots, robotsOf } from './robots.ts'

export interface WebOptions extends GuardOptions {
  readonly limits?: Partial<Limits>
  /** Milliseconds between two requests to one host. */
  readonly gap?: number
  readonly now?: () => number
}

const program = 'dateline'
const usual: Limits = {
  connect: 10_000,
  idle: 15_000,
  whole: 60_000,
  header: 32 * 1024,
  body: maxBytes,
}
const usualGap = 500
const longestGap = 30_000
const maxRedirects = 5
const robotsLife = 24 * 3600 * 1000
const robotsSize = 512 * 1024
/** Hosts remembered at a time. */
const maxHosts = 5000

const redirects = new Set([301, 302, 303, 307, 308])
const readable =
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json|ndjson|x-ndjson|jsonl|gzip|x-gzip|zip|octet-stream|xhtml|warc|rss|atom|rdf)|multipart\/x-zip)/

/** When a server that asks to wait may be asked again, in milliseconds of the clock; null where it does not ask. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (!header) return null
  const seconds = /^\d{1,7}$/.test(header.trim()) ? Number(header) : Number.NaN
  const time = Number.isNaN(seconds) ? Date.parse(header) : now + seconds * 1000
  return Number.isNaN(time) ? null : Math.min(time, now + 7 * 24 * 3600 * 1000)
}

/** A map that forgets what it learnt first. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key)
  map.set(key, value)
  if (map.size > maxHosts) map.delete(map.keys().next().value as string)
}

function fetched(url: URL, { headers, bytes }: Answer): Fetched {
  const type = headers['content-type'] ?? ''
  const media = type.split(';', 1)[0]?.trim().toLowerCase() || null
  if (media !== null && !readable.test(media)) {
    throw new DatelineError('binary', { where: url.href, reason: `it is ${media.slice(0, 60)}` })
  }
  const { etag, 'last-modified': lastModified } = headers
  return {
    address: url.href,
    bytes,
    type: media,
    charset: /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null,
    validators: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
  }
}

/**
 * The way out to the web, under guard: every request, whoever named its address and on every hop of a redirect, goes through
 * `clear`; robots.txt is honoured, hosts are given time between requests and after they asked for it.
 */
export function openWeb(options: WebOptions = {}): Network {
  const limits = { ...usual, ...options.limits }
  const now = options.now ?? Date.now
  const robots = new Map<string, { readonly until: number; readonly rules: Promise<Robots> }>()
  const next = new Map<string, number>()
  const waiting = new Map<string, number>()

  async function turn(host: string, delay: number | null): Promise<void> {
    const gap = Math.max(options.gap ?? usualGap, Math.min(longestGap, (delay ?? 0) * 1000))
    const at = Math.max(now(), next.get(host) ?? 0)
    keep(next, host, at + gap)
    if (at > now()) await pause(at - now())
  }

  async function hops(
    address: string,
    namedBy: NamedBy,
    headers: { readonly [name: string]: string },
    own: Limits,
    check: (url: URL, namedBy: NamedBy) => Promise<void>,
  ): Promise<{ readonly url: URL; readonly answer: Answer }> {
    let from = namedBy
    let target = address
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const cleared = await clear(target, from, options)
      await check(cleared.url, from)
      const answer = await ask(cleared, headers, own)
      const location = answer.headers.location
      if (!redirects.has(answer.status) || !location) return { url: cleared.url, answer }
      from = { document: cleared.url.href }
      target = URL.canParse(location, cleared.url.href)
        ? new URL(location, cleared.url).href
        : location
    }
    const reason = `it leads on more than ${maxRedirects} times`
    throw new DatelineError('not-fetched', { url: address, reason })
  }

  async function askRobots(origin: string, namedBy: NamedBy): Promise<Robots> {
    const asking = { 'user-agent': program, 'accept-encoding': 'identity' }
    try {
      const small = { ...limits, body: robotsSize }
      const { answer } = await hops(`${origin}/robots.txt`, namedBy, asking, small, async () => {})
      if (answer.status === 200) return robotsOf(answer.bytes.toString('utf8'), program)
      // RFC 9309: none there is open to all; a server in trouble is not to be troubled.
      return answer.status < 500 && answer.status !== 429 ? openToAll : closed
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error
      // What answers at all, and be it with too much or a refused redirect, has no rules; what does not is left alone.
      return ['fetched-too-much', 'address-refused'].includes(error.kind) ? openToAll : closed
    }
  }

  function rulesOf(url: URL, namedBy: NamedBy): Promise<Robots> {
    const known = robots.get(url.origin)
    if (known && known.until > now()) return known.rules
    const rules = askRobots(url.origin, namedBy)
    keep(robots, url.origin, { until: now() + robotsLife, rules })
    return rules
  }

  async function mayAsk(url: URL, namedBy: NamedBy): Promise<void> {
    const until = waiting.get(url.host) ?? 0
    if (until > now()) {
      const reason = `its server asked to wait until ${new Date(until).toISOString()}`
      throw new DatelineError('not-fetched', { url: url.href, reason })
    }
    const rules = await rulesOf(url, namedBy)
    if (!rules.allows(url.pathname + url.search)) {
      throw new DatelineError('closed-to-robots', { url: url.href })
    }
    await turn(url.host, rules.delay)
  }

  async function fetch(address: string, namedBy: NamedBy, validators: Validators = {}) {
    const headers = {
      'user-agent': `${program} (reads news reports; honours robots.txt)`,
      accept: 'text/html, application/xhtml+xml, application/xml, text/*;q=0.9, */*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      ...(validators.etag ? { 'if-none-match': validators.etag } : {}),
      ...(validators.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
    }
    const { url, answer } = await hops(address, namedBy, headers, limits, mayAsk)
    if (answer.status === 304) return null
    if (answer.status === 200) return fetched(url, answer)
    const until = retryAfter(answer.headers['retry-after'], now())
    if (until !== null && [429, 503].includes(answer.status)) keep(waiting, url.host, until)
    throw new DatelineError('http-status', { url: url.href, answer: String(answer.status) })
  }

  return { fetch }
}
