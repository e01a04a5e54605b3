import { type Match, match } from './match.ts'
import { at, hyphen, type Pieces, skip } from './pieces.ts'
import { yearOfAt } from './read.ts'

/**
 * Reads a half of a year; halves of matches and of anything else are left alone.
 *
 * @example "Exports fell in **the first half of 2019**."
 */
export function halfYear(all: Pieces, from: number): Match | null {
  const start = skip(all, from, 'the')
  const word = at(all, start)
  const number = word === 'first' ? 1 : word === 'second' || word === 'last' ? 2 : 0
  const half = hyphen(all, start + 1)
  if (number === 0 || at(all, half) !== 'half') return null
  const year = yearOfAt(all, half + 1)
  if (year !== null) {
    return match('half-year', year.end, 'DATE', { kind: 'half', number, year: year.value }, 0.92)
  }
  if (at(all, half + 1) !== 'of' || at(all, half + 2) !== 'the' || at(all, half + 3) !== 'year')
    return null
  return match('half-year', half + 4, 'DATE', { kind: 'half', number, year: { yearShift: 0 } }, 0.9)
}
