import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import { ago } from './ago.ts'
import { apart } from './apart.ts'
import { approximate } from './approximate.ts'
import { businessPeriod } from './business-period.ts'
import { calendarDate } from './calendar-date.ts'
import { century } from './century.ts'
import { clockTime } from './clock-time.ts'
import { dayAtClock } from './day-at-clock.ts'
import { dayOfMonth } from './day-of-month.ts'
import { decade } from './decade.ts'
import { duration } from './duration.ts'
import type { TimeFinding } from './finding.ts'
import { halfYear } from './half-year.ts'
import { holiday } from './holiday.ts'
import { longAdjective } from './long-adjective.ts'
import { longest } from './match.ts'
import { month } from './month.ts'
import { nearUnits } from './near-units.ts'
import { numericDate } from './numeric-date.ts'
import { ownUnit } from './own-unit.ts'
import { pieces } from './pieces.ts'
import { quarter } from './quarter.ts'
import { rate } from './rate.ts'
import { reference } from './reference.ts'
import { relativeDay } from './relative-day.ts'
import { relativeUnit } from './relative-unit.ts'
import { repeated } from './repeated.ts'
import { sameUnit } from './same-unit.ts'
import { season } from './season.ts'
import { stage } from './stage.ts'
import { mayStart } from './starts.ts'
import { tenseOf } from './tense.ts'
import { uncountedDuration } from './uncounted-duration.ts'
import { weekOf } from './week-of.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

const rules = [
  dayAtClock,
  calendarDate,
  numericDate,
  dayOfMonth,
  clockTime,
  weekday,
  holiday,
  relativeDay,
  stage,
  approximate,
  ago,
  apart,
  repeated,
  rate,
  quarter,
  businessPeriod,
  halfYear,
  season,
  month,
  decade,
  century,
  nearUnits,
  relativeUnit,
  weekOf,
  ownUnit,
  sameUnit,
  longAdjective,
  duration,
  uncountedDuration,
  year,
  reference,
] as const

/** A headline, and the file's own date before it. */
const isBefore = (span: Span | null, offset: number): boolean => span !== null && offset < span[1]

/** Finds the time expressions of a report, leftmost first and the longest at each place, none inside another. */
export function findTimes(reading: Reading): readonly TimeFinding[] {
  const all = pieces(reading)
  const headline = reading.report.headline
  const found: TimeFinding[] = []
  for (let from = 0; from < all.length; ) {
    const first = all[from]
    // the headline is listed as one passage and nothing in it
    const skipped = first === undefined || !mayStart(first.lower) || isBefore(headline, first.start)
    const best = skipped ? null : longest(rules, all, from)
    const last = best === null ? undefined : all[best.end - 1]
    if (best === null || first === undefined || last === undefined) {
      from++
      continue
    }
    const words = [first.word, last.word + 1] as const
    found.push({
      span: [first.start, last.end],
      words,
      type: best.type,
      expression: best.expression,
      mod: best.mod,
      tense: tenseOf(reading, words),
      found: { rule: best.rule, sure: best.sure },
    })
    from = best.end
  }
  return found
}
