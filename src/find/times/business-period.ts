import { comparing, yearBackAt, yearBefore } from './business-year.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'

/**
 * Reads a business period that is known from before: the quarter reported on, or the one of a year earlier.
 *
 * @example "Profit in **the latest quarter** was twice that of **the year-earlier period**."
 */
export function businessPeriod(all: Pieces, from: number): Match | null {
  const before = yearBefore(all, from)
  const the = at(all, from) === 'the'
  const start = before.value === null ? skip(all, from, 'the') : before.end
  let next = start
  while (comparing.has(at(all, next))) next++
  const behind = yearBackAt(all, next)
  const back = behind === null ? 0 : 1
  next = behind ?? next
  const word = at(all, next)
  // "the same period" may be any
  const tied = next > start && at(all, start) !== 'same'
  const dated = before.value !== null && (the || 'yearShift' in before.value)
  const noun = word === 'quarter' || (word === 'period' && (tied || dated))
  const expression = { kind: 'quarter', number: null, year: before.value, back } as const
  if (noun && (the || back > 0 || dated)) {
    const fraction = word === 'quarter' && (at(all, next + 1) === 'of' || at(all, next + 1) === '-')
    return fraction ? null : match('business-period', next + 1, 'DATE', expression, 0.8)
  }
  // "year-ago results"
  const adjective = behind !== null && from === next - 3 && !the
  return adjective ? match('business-period', next, 'DATE', expression, 0.75) : null
}
