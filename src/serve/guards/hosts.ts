import { isIP } from 'node:net'

/** Whether only programs of this machine reach an address. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  if (bare === 'localhost' || bare === '::1') return true
  return isIP(bare) === 4 && bare.startsWith('127.')
}

/** The host in a header `Host`, without port and in lower case; null where it is none. */
export function hostOf(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header ?? '')
  return match?.[1]?.toLowerCase() ?? null
}

/**
 * Whether a request may name this host. A page whose name was made to lead to this machine (DNS rebinding) sends its own
 * name, so one that listens on loopback answers to loopback names only, and one that was told its names to those.
 */
export function mayBeCalled(
  header: string | undefined,
  bound: string,
  names: readonly string[],
): boolean {
  const host = hostOf(header)
  if (host === null) return false
  if (names.includes(host)) return true
  return isLoopback(bound) ? isLoopback(host) : names.length === 0
}
