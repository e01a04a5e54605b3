import { isAgeOrRate } from './age-or-rate.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { pluralUnits } from './vocabulary.ts'

const before = new Set(['for', 'within', 'in', 'after', 'last', 'take', 'took', 'lasted', 'over'])

const clause = /^(?:[,–—-]|just|only|mere)$/

/**
 * Reads a length of time that only its unit measures, behind a preposition.
 *
 * @example "They had waited for **decades**."
 */
export function uncountedDuration(all: Pieces, from: number): Match | null {
  const unit = pluralUnits.get(at(all, from))
  // "he resigned, hours after the vote"
  const since = clause.test(at(all, from - 1)) && /^(?:after|before)$/.test(at(all, from + 1))
  if (unit === undefined || unit === 'second' || !(since || before.has(at(all, from - 1))))
    return null
  if (isAgeOrRate(all, from + 1)) return null
  const after = at(all, from + 1)
  if (after === 'later' || after === 'earlier' || after === 'ago') return null
  const amounts = [{ count: null, unit }]
  return match(
    'uncounted-duration',
    from + 1,
    'DURATION',
    { kind: 'duration', amounts, side: null },
    0.75,
  )
}
