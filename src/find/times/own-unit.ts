import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { singularUnits } from './vocabulary.ts'

const within = new Set(['for', 'in', 'of', 'during', 'throughout', 'all'])
const whole = new Set(['full', 'whole', 'entire', 'fiscal'])

/** "the year", "the month": the report's own, where the words before leave no doubt ("the end of"). */
export function ownUnitAt(all: Pieces, from: number): Match | null {
  if (at(all, from) !== 'the') return null
  const word = at(all, from + 1)
  const unit = singularUnits.get(word)
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour') return null
  if (/^\p{Lu}\p{Ll}/u.test(all[from + 1]?.form ?? '')) return null
  return match('own-unit', from + 2, 'DATE', { kind: 'unit', unit, shift: 0 }, 0.85)
}

/**
 * Reads the year or week of the report named by nothing but the article; a year that "ended" on a date is a length of time.
 *
 * @example "Sales for **the year** were flat."
 */
export function ownUnit(all: Pieces, from: number): Match | null {
  if (at(all, from) !== 'the') return null
  const qualified = whole.has(at(all, from + 1))
  const next = qualified ? from + 2 : from + 1
  const word = at(all, next)
  if (word !== 'year' && (word !== 'week' || qualified)) return null
  if (!qualified && !within.has(at(all, from - 1))) return null
  if (/^\p{Lu}\p{Ll}/u.test(all[next]?.form ?? '')) return null
  const behind = at(all, next + 1)
  if (behind === 'ended' || behind === 'ending') {
    const amounts = [{ count: 1, unit: 'year' }] as const
    if (word !== 'year') return null
    return match('own-unit', next + 1, 'DURATION', { kind: 'duration', amounts, side: null }, 0.8)
  }
  // what follows would say which year it is
  if (/^(?:before|after|of|that|when|since|-|following|in|he|she|they|it|i|we)$/.test(behind))
    return null
  return match('own-unit', next + 1, 'DATE', { kind: 'unit', unit: word, shift: 0 }, 0.7)
}
