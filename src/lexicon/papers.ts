import { readFileSync } from 'node:fs'

/** Where a local paper or station is at home. */
export interface PaperHome {
  readonly town: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** GeoNames code of the first-order division; null where it does not matter. */
  readonly admin1: string | null
}

let homes: ReadonlyMap<string, PaperHome> | null = null

function load(): ReadonlyMap<string, PaperHome> {
  if (homes) return homes
  const found = new Map<string, PaperHome>()
  const file = readFileSync(new URL('../../data/papers.hand.tsv', import.meta.url), 'utf8')
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [area = '', town = '', sites = ''] = line.split('|')
    const [country = '', admin1 = null] = area.split('.')
    for (const site of sites.split(';')) found.set(keyOf(site), { town, country, admin1 })
  }
  homes = found
  return found
}

/** Letters and digits of a site without its last part or of a paper's name without its article. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[\s.'’-]/g, '')

/**
 * The home of a local paper, by its site or its name; null for media of a nation or the world and for unknown ones.
 *
 * @example paperHome('www.onlineathens.com')?.admin1 // "GA"
 */
export function paperHome(publisher: string): PaperHome | null {
  const site = publisher
    .replace(/^https?:\/\//, '')
    .replace(/^www\d?\./, '')
    .replace(/\/.*$/, '')
  const all = load()
  const whole = all.get(keyOf(site))
  if (whole || !site.includes('.')) return whole ?? all.get(`the${keyOf(site)}`) ?? null
  const parts = site.split('.')
  for (let end = parts.length - 1; end > 0; end -= 1) {
    const inner = all.get(keyOf(parts.slice(0, end).join('.')))
    if (inner) return inner
    const name = all.get(keyOf(parts[end - 1] ?? ''))
    if (name && (parts[end - 1]?.length ?? 0) > 3) return name
  }
  return null
}
