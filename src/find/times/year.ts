import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { yearAt } from './read.ts'
import { spokenYearAt } from './spoken-year.ts'

const prepositions = new Set([
  'in',
  'since',
  'of',
  'until',
  'till',
  'by',
  'from',
  'to',
  'between',
  'before',
  'after',
  'during',
  'around',
  'circa',
  'through',
  'year',
  'fiscal',
  'early',
  'late',
  'mid',
])

/** Things a number names or counts, so that it is no year. */
const numberedThings = new Set([
  'resolution',
  'flight',
  'route',
  'highway',
  'boeing',
  'airbus',
  'number',
  'no',
  'nos',
  'article',
  'section',
  'room',
  'page',
  'unit',
  'channel',
  'order',
  'about',
  'some',
  'nearly',
  'almost',
  'least',
  'than',
  'over',
  'up',
  'approximately',
  'roughly',
  'only',
  '©',
  'copyright',
])
const counted = new Set([
  'people',
  'men',
  'women',
  'children',
  'troops',
  'soldiers',
  'police',
  'percent',
  'per',
  'meters',
  'metres',
  'feet',
  'kilometers',
  'kilometres',
  'km',
  'miles',
  'tons',
  'tonnes',
  'dollars',
  'euros',
  'pounds',
  'points',
  'hours',
  'members',
  'civilians',
  'migrants',
  'refugees',
  'votes',
  'homes',
  'years',
  'days',
  'months',
  'gmt',
  'utc',
  'est',
  'edt',
  'local',
  'km²',
  'hectares',
  'acres',
  'rpm',
  'barrels',
  'jobs',
  'cases',
  'deaths',
  'others',
  'fighters',
  'families',
  'houses',
])

/**
 * Reads a year alone, unless the number counts or names something else; before 1900 only behind a preposition.
 *
 * @example "The sides agreed to a truce in **1992**."
 */
export function year(all: Pieces, from: number): Match | null {
  let start = from
  let named = false
  if (at(all, start) === 'the' && at(all, start + 1) === 'year') {
    start += 2
    named = true
  } else if (at(all, start) === 'fiscal') {
    start = at(all, start + 1) === 'year' ? start + 2 : start + 1
    named = true
  }
  const found = yearAt(all, start) ?? spokenYearAt(all, start)
  if (found === null) return null
  if (!named) {
    const before = at(all, start - 1)
    const after = all[found.end]
    const preposed = prepositions.has(before)
    if (found.value < 1900 && !preposed) return null
    if (numberedThings.has(before) || counted.has(after?.lower ?? '')) return null
    if (after?.glued === true && /^\p{L}/u.test(after.lower)) return null
    if (
      after?.lower === '-' &&
      after.glued &&
      all[found.end + 1]?.glued &&
      /^[a-z]/.test(at(all, found.end + 1))
    ) {
      return null
    }
  }
  return match(
    'year',
    found.end,
    'DATE',
    {
      kind: 'date',
      year: { year: found.value },
      month: null,
      day: null,
      relation: 'bare',
      part: null,
    },
    0.9,
  )
}
