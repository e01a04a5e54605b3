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

/** Second labels under which countries give names to anybody, as in `news.co.uk`. */
const shared = new Set(
  'ac asn co com edu go gob gov gouv gv id lg ltd me mil ne net nhs or org plc police sch web'.split(
    ' ',
  ),
)

function site(host: string): string {
  const labels = host.toLowerCase().split('.')
  const second = labels.at(-2) ?? ''
  const country = labels.at(-1)?.length === 2 && shared.has(second)
  return labels.slice(country ? -3 : -2).join('.')
}

/** Whether two addresses are of one site, by the last two labels of their hosts (three where the country shares out the second). */
export const sameSite = (one: string, other: string): boolean =>
  site(new URL(one).hostname) === site(new URL(other).hostname)
