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
let file: string | null = null

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

/** The lines of one key, found by halving: the file is sorted, so that nothing need be built when the program starts. */
function rows(key: string): readonly GazetteerPlace[] {
  file ??= readFileSync(new URL('../../data/gazetteer.tsv', import.meta.url), 'utf8')
  let low = 0
  let high = file.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = file.lastIndexOf('\n', middle - 1) + 1
    if (file.slice(start, file.indexOf('\t', start)) < key) {
      const end = file.indexOf('\n', middle)
      low = end < 0 ? file.length : end + 1
    } else high = start
  }
  const found: GazetteerPlace[] = []
  const head = `${key}\t`
  for (let at = low; file.startsWith(head, at); ) {
    const end = file.indexOf('\n', at)
    found.push(place(key, file.slice(at + head.length, end).split('\t')))
    at = end + 1
  }
  return found
}

const place = (key: string, cells: readonly string[]): GazetteerPlace => {
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
