import type { GazetteerPlace } from '../../lexicon/gazetteer.ts'

const unknown = 500
/** What only a full dump knows and gives no number for: a hamlet, a creek, a hill. */
const fewest = 50
const minor = 2.5

const settled = new Set(['capital', 'seat', 'town', 'quarter', 'division', 'county'])

/** Towns where states meet (GeoNames ids of Geneva, The Hague, Strasbourg, Davos): named far beyond their size. */
const hosts: ReadonlySet<number | null> = new Set([2660646, 2747373, 2973783, 2661039])

/**
 * How likely a place is meant by its name when nothing else is known, in powers of ten of people: countries before
 * regions, capitals before towns of their size.
 *
 * @example prior(Paris, France) is about three above prior(Paris, Texas)
 */
export function prior({ kind, name, population, geonameid, from }: GazetteerPlace): number {
  if (hosts.has(geonameid)) return 7.5
  const isMinor = from === 'import'
  // Towns without a number are those of the longer list, which begins at 500.
  const people = Math.log10((population || (isMinor ? fewest : unknown)) + 10)
  if (isMinor && !settled.has(kind)) return minor
  switch (kind) {
    case 'country':
      // The one state that shares its name with a state of the Union.
      return name === 'Georgia' ? 7.5 : 9
    case 'continent':
      return 9
    case 'ocean':
    case 'sea':
    case 'strait':
    case 'canal':
      return 7.5
    case 'site':
      return 8.5
    case 'region':
      return 7
    case 'division':
      return 0.6 * people + 3.2
    case 'capital':
      return people + 1.5
    case 'seat':
      return people + 0.5
    case 'town':
      return people
    case 'county':
      return people - 0.7
    case 'quarter':
      return people - 1
    default:
      return 6
  }
}
