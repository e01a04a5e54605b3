import { calendarDate } from './calendar-date.ts'
import { clockTime } from './clock-time.ts'
import { longest, type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { relativeDay } from './relative-day.ts'
import { weekday } from './weekday.ts'

const days = [calendarDate, weekday, relativeDay] as const

/**
 * Joins a day and the time of day that follows it.
 *
 * @example "The curfew begins on **Friday at 9 p.m.** and ends at dawn."
 */
export function dayAtClock(all: Pieces, from: number): Match | null {
  const day = longest(days, all, from)
  if (day === null) return null
  const next = at(all, day.end) === 'at' ? day.end + 1 : day.end
  const clock = clockTime(all, next)
  if (clock === null || clock.expression.kind !== 'clock' || clock.expression.on !== null)
    return null
  if (next === day.end && clock.expression.minute === null) return null
  return match('day-at-clock', clock.end, 'TIME', { ...clock.expression, on: day.expression }, 0.93)
}
