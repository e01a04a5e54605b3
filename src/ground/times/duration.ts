import type { Amount, Unit } from '../../find/times/finding.ts'
import { unitLetters } from '../../find/times/vocabulary.ts'
import { civilOf, type Day, dayOf, daysIn } from './day.ts'

/** What half a unit is in whole smaller ones. */
const halves: Readonly<Partial<Record<Unit, readonly [count: number, unit: Unit]>>> = {
  year: [6, 'month'],
  hour: [30, 'minute'],
  minute: [30, 'second'],
  day: [12, 'hour'],
}

/** Units that TIMEX3 has no letter for, as so many of one it has. */
const made: Readonly<Partial<Record<Unit, readonly [count: number, unit: Unit]>>> = {
  decade: [10, 'year'],
  century: [100, 'year'],
  millennium: [1000, 'year'],
  fortnight: [2, 'week'],
  weekend: [2, 'day'],
}

function plain({ count, unit }: Amount): readonly Amount[] {
  if (count === null) return [{ count, unit }]
  const other = made[unit]
  if (other !== undefined) return [{ count: count * other[0], unit: other[1] }]
  const half = halves[unit]
  if (half !== undefined && count % 1 === 0.5) {
    const whole = Math.floor(count)
    const rest = { count: half[0], unit: half[1] }
    return whole === 0 ? [rest] : [{ count: whole, unit }, rest]
  }
  return [{ count, unit }]
}

/**
 * A length of time as TIMEX3 writes it.
 *
 * @example two and a half years is P2Y6M, several days PXD, five hours PT5H
 */
export function durationValue(amounts: readonly Amount[]): string {
  let days = ''
  let clock = ''
  for (const { count, unit } of amounts.flatMap(plain)) {
    const letters = unitLetters[unit]
    const number = count === null ? 'X' : String(count)
    if (letters.startsWith('T')) clock += letters.slice(1).replace('#', number)
    else days += letters.replace('#', number)
  }
  return `P${days}${clock === '' ? '' : `T${clock}`}`
}

/** The day a counted amount away; the day of the month is kept where the month has it. */
export function shifted(day: Day, unit: Unit, count: number): Day {
  const { year, month, day: date } = civilOf(day)
  const byMonths = (months: number): Day => {
    const first = civilOf(dayOf(year, month + months, 1))
    return dayOf(first.year, first.month, Math.min(date, daysIn(first.year, first.month)))
  }
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return day
    case 'day':
      return day + Math.round(count)
    case 'weekend':
    case 'week':
      return day + Math.round(7 * count)
    case 'fortnight':
      return day + Math.round(14 * count)
    case 'month':
      return byMonths(Math.round(count))
    case 'quarter':
      return byMonths(Math.round(3 * count))
    case 'year':
      return byMonths(Math.round(12 * count))
    case 'decade':
      return byMonths(Math.round(120 * count))
    case 'century':
      return byMonths(Math.round(1200 * count))
    case 'millennium':
      return byMonths(Math.round(12000 * count))
  }
}
