import { type Match, match } from './match.ts'
import { at, hyphen, type Pieces, skip } from './pieces.ts'
import { ordinals } from './vocabulary.ts'

/**
 * Reads a century by its number.
 *
 * @example "The fortress was built in **the 19th century**."
 */
export function century(all: Pieces, from: number): Match | null {
  const start = skip(all, from, 'the')
  const lower = at(all, start)
  let next = start + 1
  let number = ordinals.get(lower)
  if (lower === 'twenty' && at(all, hyphen(all, next)) === 'first') {
    number = 21
    next = hyphen(all, next) + 1
  }
  if (number === undefined) {
    if (!/^\d{1,2}$/.test(lower) || !/^(?:st|nd|rd|th)$/.test(at(all, next))) return null
    number = Number(lower)
    next++
  }
  next = hyphen(all, next)
  if (at(all, next) !== 'century' || number < 1) return null
  return match('century', next + 1, 'DATE', { kind: 'century', century: number - 1 }, 0.95)
}
