import { type Match, match } from './match.ts'
import { at, hyphen, type Pieces } from './pieces.ts'
import { countAt } from './read.ts'
import { pluralUnits, singularUnits } from './vocabulary.ts'

const directions: ReadonlyMap<string, -1 | 1> = new Map<string, -1 | 1>([
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
  ['later', 1],
  ['after', 1],
  ['afterward', 1],
  ['afterwards', 1],
])

const closing = new Set([
  '',
  '.',
  ',',
  ';',
  ')',
  '"',
  '”',
  ':',
  'and',
  'but',
  'when',
  'in',
  'at',
  '—',
  '–',
])

/**
 * Reads a distance from the date last mentioned; "before" and "after" only where nothing they govern follows.
 *
 * @example "He was arrested in May and released **three weeks later**."
 */
export function apart(all: Pieces, from: number): Match | null {
  const the = at(all, from) === 'the'
  const bare = pluralUnits.has(at(all, from))
  const count = bare
    ? { value: null, end: from }
    : the
      ? { value: 1, end: from + 1 }
      : countAt(all, from)
  if (count === null) return null
  const unit = pluralUnits.get(at(all, count.end)) ?? singularUnits.get(at(all, count.end))
  if (unit === undefined) return null
  const next = hyphen(all, count.end + 1)
  const word = at(all, next)
  const sign = directions.get(word)
  if (the && next > count.end + 1) return null
  if (sign === undefined || (the && sign > 0 && word !== 'after')) return null
  if ((word === 'before' || word === 'after') && !closing.has(at(all, next + 1))) return null
  const amount = { count: count.value, unit }
  return match(
    'apart',
    next + 1,
    'DATE',
    { kind: 'shift', amount, sign, from: 'mention' },
    the ? 0.8 : 0.85,
  )
}
