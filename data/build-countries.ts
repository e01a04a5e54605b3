/**
 * Builds `countries.json` from our own list `countries.hand.tsv`, checking that it misses no code of
 * ISO 3166-1 (i18n-iso-countries, MIT). Run: `npx tsx data/build-countries.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

interface CountryRow {
  readonly id: string
  readonly name: string
  readonly iso2: string
  readonly kind: string
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
  readonly capital: string | null
  readonly metonyms: readonly string[]
  readonly lat: number
  readonly lon: number
}

/** Capitals that are far more often a person's name or a common word. */
const NO_METONYM = new Set(['Male', 'Victoria'])

const items = (cell: string): string[] => [
  ...new Set(
    cell
      .split(';')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
]

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

function row(line: string): CountryRow {
  const cells = line.split('|')
  if (cells.length !== 8) throw new Error(`expected 8 columns: ${line}`)
  const [name, iso2, kind, aliases, demonyms, capital, metonyms, point] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const [lat, lon] = point.split(',').map(Number)
  if (lat === undefined || lon === undefined || Number.isNaN(lat + lon))
    throw new Error(`no point: ${line}`)
  const speaks = kind !== 'territory' && capital !== '' && !NO_METONYM.has(capital)
  return {
    id: slug(name),
    name,
    iso2,
    kind,
    aliases: items(aliases),
    demonyms: items(demonyms),
    capital: capital || null,
    metonyms: items([speaks ? capital : '', metonyms].join(';')),
    lat,
    lon,
  }
}

/** The whole table as the text of `countries.json`, one country a line. */
export function buildCountries(): string {
  const source = readFileSync(new URL('countries.hand.tsv', import.meta.url), 'utf8')
  const rows = source
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map(row)
  const iso = createRequire(import.meta.url)('i18n-iso-countries') as { getAlpha2Codes(): object }
  const have = new Set(rows.map((country) => country.iso2))
  const missing = Object.keys(iso.getAlpha2Codes()).filter((code) => !have.has(code))
  if (missing.length > 0) throw new Error(`no country for ${missing.join(' ')}`)
  if (new Set(rows.map((country) => country.id)).size !== rows.length)
    throw new Error('an id is used twice')
  return `[\n${rows.map((country) => JSON.stringify(country)).join(',\n')}\n]\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('countries.json', import.meta.url), buildCountries())
}
