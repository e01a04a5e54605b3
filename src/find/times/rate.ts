import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { singularUnits, unitLetters } from './vocabulary.ts'

const counted = /^(?:\d+|%|percent|million|billion|thousand|hundred|people|[a-z]{3,}s)$/
/** Words in -s that count nothing. */
const countless =
  /^(?:was|has|does|is|as|this|its|his|less|perhaps|always|towards|sometimes|besides|days|weeks|months|years|hours|says|takes|lasts|spends|reporters|lawmakers|journalists)$/
/** What makes of "a year" a distance or a length of its own. */
const otherwise =
  /^(?:ago|earlier|later|before|after|old|older|or|of|and|from|since|into|prior|apart|-|in|that|when)$/

/**
 * Reads how often something counted happens or is due.
 *
 * @example "It would raise 12 million dollars **a year**."
 */
export function rate(all: Pieces, from: number): Match | null {
  const article = at(all, from)
  if (article !== 'a' && article !== 'an' && article !== 'per') return null
  const unit = singularUnits.get(at(all, from + 1))
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'decade') return null
  const before = at(all, from - 1)
  if (!counted.test(before) || countless.test(before)) return null
  // "per month, or so" is one still; "a year or two" is none.
  if (article !== 'per' && otherwise.test(at(all, from + 2))) return null
  const value = `P${unitLetters[unit].replace('#', '1')}`
  return match('rate', from + 2, 'SET', { kind: 'set', value }, 0.75)
}
