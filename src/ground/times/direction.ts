import type { Relation, Season, Tense } from '../../find/times/finding.ts'
import { civilOf, type Day, dayOf, daysIn, weekdayOf } from './day.ts'
import { ofSeason } from './resolved.ts'

/**
 * The day that a weekday means in a report: in the past tense the last one up to the report's day, in the future the next.
 *
 * @example "on Sunday" in the past tense, in a report of Friday 2020-10-02, is 2020-09-27
 */
export function weekdayNear(
  today: Day,
  weekday: number,
  relation: Relation,
  tense: Tense | null,
): Day {
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (relation === 'last') return today - (back === 0 ? 7 : back)
  if (relation === 'next') return today + (ahead === 0 ? 7 : ahead)
  const forward =
    tense === 'future' || tense === 'present' || (relation === 'this' && tense !== 'past')
  return forward ? today + ahead : today - back
}

/** The year in which a month lies that is named without one. */
export function yearOfMonth(
  today: Day,
  month: number,
  relation: Relation,
  tense: Tense | null,
): number {
  const now = civilOf(today)
  const back = month <= now.month ? now.year : now.year - 1
  const ahead = month >= now.month ? now.year : now.year + 1
  if (relation === 'this') return now.year
  if (relation === 'last') return month < now.month ? now.year : now.year - 1
  if (relation === 'next') return month > now.month ? now.year : now.year + 1
  if (tense === 'future' || tense === 'present') return ahead
  if (tense === 'past') return back
  // without a tense the nearer one, the past first: a month ten or eleven back is rather the one to come
  return (now.month - month + 12) % 12 > 9 ? ahead : back
}

/** The day of a month and day named without a year: the nearest that the tense allows. */
export function dateNear(today: Day, month: number, day: number, tense: Tense | null): Day {
  const { year } = civilOf(today)
  const inYear = (y: number): Day => dayOf(y, month, Math.min(day, daysIn(y, month)))
  const same = inYear(year)
  const past = same <= today ? same : inYear(year - 1)
  const future = same >= today ? same : inYear(year + 1)
  const [back, ahead] = [today - past, future - today]
  // a tense misread must not move a date by nearly a year
  if (tense === 'future' || tense === 'present') return ahead > 300 && back < 60 ? past : future
  if (tense === 'past') return back > 270 && ahead < 95 ? future : past
  return back > 1.5 * ahead ? future : past
}

const firstMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The year of a season named without one. */
export function yearOfSeason(
  today: Day,
  season: Season,
  relation: Relation,
  tense: Tense | null,
): number {
  const { year, month } = civilOf(today)
  const started = month >= firstMonths[season] ? year : year - 1
  if (relation === 'last') {
    const over = ofSeason(started, season).end ?? today
    return over < today ? started : started - 1
  }
  if (relation === 'next') return month >= firstMonths[season] ? year + 1 : year
  if (relation === 'this') return season === 'WI' && month < 3 ? year - 1 : year
  if (tense === 'future') return month > firstMonths[season] + 2 ? year + 1 : year
  // Without a tense the next one, if it is near and the last is long over.
  const ahead = firstMonths[season] - month
  if (tense === null && ahead > 0 && ahead <= 3) return year
  return started
}

/** The day of that number nearest in the direction of the tense: the last one, or the next of one to come. */
export function dayNumbered(today: Day, day: number, tense: Tense | null): Day {
  const { year, month } = civilOf(today)
  const step = tense === 'future' || tense === 'present' ? 1 : -1
  for (let months = 0; months < 4; months += 1) {
    const first = dayOf(year, month + step * months, 1)
    const at = civilOf(first)
    const found = dayOf(at.year, at.month, day)
    if (day <= daysIn(at.year, at.month) && step * (found - today) >= 0) return found
  }
  return today
}
