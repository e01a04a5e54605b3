import { kindLetter } from '../lexicon/gazetteer.ts'
import { alternateMark } from '../lexicon/imported-places.ts'
import { placeKey, titleCase } from '../lexicon/place-key.ts'
import type { DumpedPlace } from './geonames.ts'

const latin = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M} .'’ʼʻ`-]*$/u
/** Shorter ones are codes of airports and stations. */
const shortestAlternate = 4
const mostPeople = 9_999_999_999

/**
 * The lines of a place, one a name, such that sorting puts those of one key together, the biggest first: key, rank, and the cells of the
 * gazetteer. The rank is dropped when all are sorted.
 *
 * @example a town "Nørvik" stands under `norvik`, its other name "Norwick" under `~norwick`
 */
export function keyedLines(place: DumpedPlace): readonly string[] {
  const own = new Set([placeKey(place.name), placeKey(place.ascii)])
  const others = new Set<string>()
  for (const name of place.alternates) {
    if (name.length < shortestAlternate || !latin.test(name)) continue
    const key = placeKey(name)
    if (!own.has(key)) others.add(`${alternateMark}${key}`)
  }
  own.delete('')
  others.delete(alternateMark)
  return [...own, ...others].map((key) => lineOf(key, place))
}

const lineOf = (key: string, place: DumpedPlace): string =>
  [
    key,
    String(mostPeople - Math.min(mostPeople, place.population)).padStart(10, '0'),
    titleCase(key) === place.name ? '' : place.name,
    kindLetter(place.kind),
    place.country,
    place.admin1,
    place.lat,
    place.lon,
    place.population || '',
    place.id,
  ].join('\t')

/** A sorted line as the file has it: its key, and what comes after the rank. */
export function unranked(line: string): { readonly key: string; readonly line: string } {
  const end = line.indexOf('\t')
  const rest = line.indexOf('\t', end + 1)
  return { key: line.slice(0, end), line: line.slice(0, end) + line.slice(rest) }
}
