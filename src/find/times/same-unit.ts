import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'
import { parts, singularUnits } from './vocabulary.ts'

const shifts: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
])

/**
 * Reads a unit tied to the date last mentioned.
 *
 * @example "The vote was held on 3 March and annulled **the next day**."
 */
export function sameUnit(all: Pieces, from: number): Match | null {
  const first = at(all, from)
  let next = from + 1
  let shift = 0
  if (first === 'the') {
    const found = shifts.get(at(all, next))
    if (found === undefined) return null
    shift = found
    next++
  } else if (first === 'that') next = skip(all, next, 'same')
  else if (first === 'following' || first === 'previous') {
    shift = shifts.get(first) ?? 0
    if (at(all, from - 1) === 'the') return null
  } else return null
  const word = at(all, next)
  const part = parts.get(word) ?? null
  if (part !== null) {
    return match('same-unit', next + 1, 'TIME', { kind: 'anaphor', unit: 'day', shift, part }, 0.85)
  }
  const unit = singularUnits.get(word)
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour') return null
  return match('same-unit', next + 1, 'DATE', { kind: 'anaphor', unit, shift, part }, 0.85)
}
