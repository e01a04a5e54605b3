import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { DatelineError } from '../../errors.ts'
import type { NamedBy } from '../network.ts'
import { whyNotPublic } from './address.ts'

export interface GuardOptions {
  /**
   * `HOST:PORT` of servers of the operator's own network. Only the operator can name their addresses, and what they answer can
   * name more of the same server; nothing else that was fetched can.
   */
  readonly allowHosts?: readonly string[]
  /** How names become addresses; the system's way if it is not given. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
}

/** A request that may be made: to these addresses and no others. */
export interface Cleared {
  readonly url: URL
  readonly addresses: readonly string[]
}

const system = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address)

/** Ports below 1024 belong to other services, which can be made to act by what looks like HTTP. */
const webPorts = new Set(['', '80', '443'])

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')

const refuse = (url: string, reason: string): DatelineError =>
  new DatelineError('address-refused', { url: url.slice(0, 300), reason })

function parsed(address: string): URL {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw refuse(address, 'it is no address')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refuse(address, 'it is neither http nor https')
  }
  if (url.username !== '' || url.password !== '') {
    url.username = ''
    url.password = ''
    throw refuse(url.href, 'it carries a user name')
  }
  if (!webPorts.has(url.port) && Number(url.port) < 1024) {
    throw refuse(address, `port ${url.port} is none of the web`)
  }
  return url
}

/** Whether an inner server was named by somebody who may. */
function innerAllowed(url: URL, namedBy: NamedBy, allowHosts: readonly string[]): boolean {
  if (!allowHosts.includes(`${url.hostname}:${portOf(url)}`.toLowerCase())) return false
  return 'operator' in namedBy || new URL(namedBy.document).origin === url.origin
}

/**
 * Clears an address for one request, or throws why not. The name is resolved here once, and the request goes to what was
 * looked at: a second answer of the name server is never asked for.
 */
export async function clear(
  address: string,
  namedBy: NamedBy,
  options: GuardOptions,
): Promise<Cleared> {
  const url = parsed(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  let addresses: readonly string[]
  try {
    addresses = isIP(host) ? [host] : await (options.resolve ?? system)(host)
  } catch (error) {
    const reason = `the name ${host} is not known`
    throw new DatelineError('not-fetched', { url: url.href.slice(0, 300), reason }, error)
  }
  if (addresses.length === 0) throw refuse(url.href, `the name ${host} has no address`)
  if (!innerAllowed(url, namedBy, options.allowHosts ?? [])) {
    for (const one of addresses) {
      const why = whyNotPublic(one)
      if (why !== null) throw refuse(url.href, `${host} is ${why}`)
    }
  }
  return { url, addresses }
}
