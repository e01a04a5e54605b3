const longest = 2048

function parse(written: string, base: string | null | undefined): URL | null {
  try {
    return new URL(written.trim(), base ?? undefined)
  } catch {
    return null
  }
}

/**
 * An address of the web in its canonical writing, without fragment; null for every other scheme (`javascript:`, `data:`,
 * `file:`), for passwords in it, and for what is no address. It says nothing of whether it may be fetched.
 *
 * @example webAddress('../b#top', 'http://news.example/a/') // 'http://news.example/b'
 */
export function webAddress(
  written: string | null | undefined,
  base?: string | null,
): string | null {
  if (!written || written.length > longest) return null
  const parsed = parse(written, base)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null
  if (parsed.username !== '' || parsed.password !== '') return null
  parsed.hash = ''
  return parsed.href
}

const site = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.')

/** Whether two addresses are of one site, by the last two labels of their hosts. */
export const sameSite = (one: string, other: string): boolean =>
  site(new URL(one).hostname) === site(new URL(other).hostname)
