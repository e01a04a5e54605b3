import { readFileSync } from 'node:fs'
import { countryByName } from './countries.ts'
import { placeKey, titleCase } from './place-key.ts'

/** Kinds of place and the letters that stand for them in `data/gazetteer.tsv`. */
const LETTERS = {
  country: '',
  capital: 'C',
  seat: 'S',
  town: '',
  quarter: 'X',
  division: 'A',
  county: 'B',
  region: 'R',
  continent: 'K',
  site: 'P',
  island: 'I',
  mountain: 'M',
  desert: 'D',
  ocean: 'O',
  sea: 'G',
  strait: 'H',
  canal: 'N',
  lake: 'L',
  river: 'V',
} as const

export type PlaceKind = keyof typeof LETTERS

/** A place that a name may mean. */
export interface GazetteerPlace {
  /** Usual English name. */
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; null for seas, continents and areas that are counted to no one country. */
  readonly country: string | null
  /** GeoNames code of the first-order division, for the United States the postal abbreviation. */
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly geonameid: number | null
  /** `import`: only in what the user has imported; `both`: there too, and its point is from there; absent: of this gazetteer alone. */
  readonly from?: 'import' | 'both'
}

/** The letter of a kind in the file; towns, the most, have none. */
export const kindLetter = (kind: PlaceKind): string => LETTERS[kind]

const kinds = new Map(
  (Object.entries(LETTERS) as [PlaceKind, string][]).map(([kind, letter]) => [letter, kind]),
)
kinds.set('', 'town')

const none: readonly GazetteerPlace[] = []
const seen = new Map<string, readonly GazetteerPlace[]>()
const kept = 20_000

/**
 * All places of this name, however it is spelled, in no order of likelihood; countries included. Empty for an unknown name.
 *
 * @example placesNamed('St. Petersburg') // the Russian city and the town in Florida
 */
export function placesNamed(words: string): readonly GazetteerPlace[] {
  const known = seen.get(words)
  if (known) return known
  const found = allNamed(words)
  if (seen.size >= kept) seen.clear()
  seen.set(words, found)
  return found
}

/**
 * Divisions abbreviated so, exactly as written.
 *
 * @example placesAbbreviated('Ala.')[0]?.name // "Alabama"
 */
export const placesAbbreviated = (words: string): readonly GazetteerPlace[] => rows(`=${words}`)

function allNamed(words: string): readonly GazetteerPlace[] {
  const country = countryPlace(words)
  const key = placeKey(words)
  const listed = key === '' ? none : rows(key)
  return country ? [country, ...listed] : listed
}

function countryPlace(words: string): GazetteerPlace | null {
  const country = countryByName(words)
  if (!country || country.kind === 'union') return null
  return {
    name: country.name,
    kind: country.kind === 'country' || country.kind === 'former' ? 'country' : 'region',
    country: country.iso2,
    admin1: null,
    lat: country.lat,
    lon: country.lon,
    population: 0,
    geonameid: null,
  }
}

interface Blocks {
  readonly text: string
  /** Where each block of lines starts, and the key of its first line. */
  readonly starts: readonly number[]
  readonly keys: readonly string[]
}

const blockSize = 4096
let blocks: Blocks | null = null

/** The file is sorted: with a mark every few lines nothing else need be built when the program starts. */
function load(): Blocks {
  if (blocks) return blocks
  const text = readFileSync(new URL('../../data/gazetteer.tsv', import.meta.url), 'utf8')
  const starts: number[] = []
  const keys: string[] = []
  for (let at = 0; at < text.length; ) {
    starts.push(at)
    keys.push(text.slice(at, text.indexOf('\t', at)))
    const end = text.indexOf('\n', at + blockSize)
    if (end < 0) break
    at = end + 1
  }
  blocks = { text, starts, keys }
  return blocks
}

function rows(key: string): readonly GazetteerPlace[] {
  const { text, starts, keys } = load()
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] as string) < key) low = middle + 1
    else high = middle
  }
  // The first line of a key is in the last block that begins with a smaller key, or begins the next.
  const start = Math.max(0, (starts[low - 1] ?? 0) - 1)
  const head = `${key}\t`
  const within = text.slice(start, (starts[low] ?? text.length) + head.length)
  const first = low === 0 && text.startsWith(head) ? 0 : within.indexOf(`\n${head}`) + 1 + start
  const found: GazetteerPlace[] = []
  for (let at = first; text.startsWith(head, at); ) {
    const end = text.indexOf('\n', at)
    found.push(placeOf(key, text.slice(at + head.length, end).split('\t')))
    at = end + 1
  }
  return found
}

/** The place of a line of a gazetteer: its key and the cells after it. */
export const placeOf = (key: string, cells: readonly string[]): GazetteerPlace => {
  const [name, kind, country, admin1, lat, lon, population, id] = cells
  return {
    name: name || titleCase(key),
    kind: kinds.get(kind ?? '') ?? 'town',
    country: country || null,
    admin1: admin1 || null,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    geonameid: id ? Number(id) : null,
  }
}
