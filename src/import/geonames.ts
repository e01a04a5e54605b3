import type { PlaceKind } from '../lexicon/gazetteer.ts'

/** A place of a dump, with all names it goes by. */
export interface DumpedPlace {
  readonly id: number
  readonly name: string
  readonly ascii: string
  readonly alternates: readonly string[]
  readonly kind: PlaceKind
  readonly country: string
  readonly admin1: string
  readonly lat: number
  readonly lon: number
  readonly population: number
}

/** Columns of the `geoname` table; each dump of it has them all. */
const columns = 19
/** GeoNames' feature codes that are of use, but for populated places, of which all are that still exist. */
const kinds: Readonly<Record<string, PlaceKind>> = {
  'A.ADM1': 'division',
  'A.ADM2': 'county',
  'A.ADM3': 'county',
  'L.RGN': 'region',
  'L.PRK': 'region',
  'T.PEN': 'region',
  'T.VAL': 'region',
  'T.ISL': 'island',
  'T.ISLS': 'island',
  'T.MT': 'mountain',
  'T.MTS': 'mountain',
  'T.DSRT': 'desert',
  'H.OCN': 'ocean',
  'H.SEA': 'sea',
  'H.GULF': 'sea',
  'H.STRT': 'strait',
  'H.CHN': 'strait',
  'H.CNL': 'canal',
  'H.STM': 'river',
  'H.LK': 'lake',
  'H.LKS': 'lake',
  'H.RSV': 'lake',
  // A bay is as small as a lake: somewhere within is what its point says.
  'H.BAY': 'lake',
}
const settlements: Readonly<Record<string, PlaceKind | null>> = {
  PPLC: 'capital',
  PPLA: 'seat',
  PPLX: 'quarter',
  // What no longer exists is named in histories, and there are others of its name.
  PPLH: null,
}

/** What a line says is wrong with it, null where it is a line of a dump. */
export function faultOf(line: string): string | null {
  const cells = line.split('\t')
  if (cells.length !== columns) return `has ${cells.length} fields, not ${columns}`
  const [id = '', name = '', , , lat = '', lon = '', group = ''] = cells
  if (!/^\d+$/.test(id) || name === '') return 'begins with no number and name'
  if (!isDegrees(lat, 90) || !isDegrees(lon, 180)) return 'has no point'
  return /^[A-Z]?$/.test(group) ? null : 'has no feature class'
}

/** The place of a line, null where it is of no use here: a building, a school, a place that is gone. */
export function placeOfLine(line: string): DumpedPlace | null {
  const [
    id,
    name = '',
    ascii = '',
    others = '',
    lat,
    lon,
    group,
    code = '',
    country = '',
    ,
    admin1,
  ] = line.split('\t')
  const settled = group === 'P' ? settlements[code] : undefined
  const kind =
    group === 'P' ? (settled === undefined ? 'town' : settled) : kinds[`${group}.${code}`]
  if (!kind) return null
  return {
    id: Number(id),
    name,
    ascii,
    alternates: others === '' ? [] : others.split(','),
    kind,
    country,
    admin1: admin1 ?? '',
    lat: Number(lat),
    lon: Number(lon),
    population: Number(line.split('\t')[14]) || 0,
  }
}

const isDegrees = (cell: string, most: number): boolean =>
  /^-?\d{1,3}(?:\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= most
