import { calendarDate } from './calendar-date.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'

/**
 * Reads the week or weekend that holds a date.
 *
 * @example "The hearing is set for **the week of March 6**."
 */
export function weekOf(all: Pieces, from: number): Match | null {
  const start = skip(all, from, 'the')
  const unit = at(all, start)
  if ((unit !== 'week' && unit !== 'weekend') || at(all, start + 1) !== 'of') return null
  const day = calendarDate(all, start + 2)
  if (day === null) return null
  return match('week-of', day.end, 'DATE', { kind: 'holding', unit, of: day.expression }, 0.9)
}
