import type { Season, Unit } from '../../find/times/finding.ts'
import type { TimexType } from '../../record/record.ts'
import { civilOf, type Day, dayOf, iso, isoWeek, mondayOf } from './day.ts'

/** A TIMEX3 value with the days it covers, inclusive; null where a side is open or nothing is known. */
export interface Resolved {
  readonly value: string
  readonly begin: Day | null
  readonly end: Day | null
  /** Where resolving shows another type than the words did. */
  readonly type?: TimexType
}

const two = (value: number): string => String(value).padStart(2, '0')
const four = (value: number): string => String(value).padStart(4, '0')

/** A value that names no interval. */
export const open = (
  value: string,
  begin: Day | null = null,
  end: Day | null = null,
): Resolved => ({
  value,
  begin,
  end,
})

export const ofDay = (day: Day): Resolved => ({ value: iso(day), begin: day, end: day })

/** The ISO week that holds a day. */
export const ofWeek = (day: Day): Resolved => {
  const monday = mondayOf(day)
  return { value: isoWeek(day), begin: monday, end: monday + 6 }
}

export const ofWeekend = (day: Day): Resolved => {
  const monday = mondayOf(day)
  return { value: `${isoWeek(day)}-WE`, begin: monday + 5, end: monday + 6 }
}

/** A month of a year; months outside 1 to 12 run over. */
export const ofMonth = (year: number, month: number): Resolved => {
  const begin = dayOf(year, month, 1)
  const civil = civilOf(begin)
  return {
    value: `${four(civil.year)}-${two(civil.month)}`,
    begin,
    end: dayOf(year, month + 1, 1) - 1,
  }
}

const spanOfMonths = (value: string, year: number, first: number, last: number): Resolved => ({
  value,
  begin: dayOf(year, first, 1),
  end: dayOf(year, last + 1, 1) - 1,
})

export const ofYear = (year: number): Resolved => spanOfMonths(four(year), year, 1, 12)

/** A quarter of a year; numbers outside 1 to 4 run over. */
export const ofQuarter = (year: number, number: number): Resolved => {
  const carry = Math.floor((number - 1) / 4)
  const [y, q] = [year + carry, number - 4 * carry]
  return spanOfMonths(`${four(y)}-Q${q}`, y, 3 * q - 2, 3 * q)
}

export const ofHalf = (year: number, number: number): Resolved =>
  spanOfMonths(`${four(year)}-H${number}`, year, 6 * number - 5, 6 * number)

const firstMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season of the northern year; a winter is of the year in which it begins. */
export const ofSeason = (year: number, season: Season): Resolved =>
  spanOfMonths(`${four(year)}-${season}`, year, firstMonths[season], firstMonths[season] + 2)

export const ofDecade = (decade: number): Resolved => ({
  value: String(decade),
  begin: dayOf(decade * 10, 1, 1),
  end: dayOf(decade * 10 + 10, 1, 1) - 1,
})

export const ofCentury = (century: number): Resolved => ({
  value: two(century),
  begin: dayOf(century * 100, 1, 1),
  end: dayOf(century * 100 + 100, 1, 1) - 1,
})

/** The unit that holds a day, or the one `shift` units away. */
export function ofUnit(unit: Unit, day: Day, shift: number): Resolved {
  const { year, month } = civilOf(day)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return ofDay(unit === 'day' ? day + shift : day)
    case 'weekend':
      return ofWeekend(day + 7 * shift)
    case 'week':
      return ofWeek(day + 7 * shift)
    case 'fortnight':
      return ofWeek(day + 14 * shift)
    case 'month':
      return ofMonth(year, month + shift)
    case 'quarter':
      return ofQuarter(year, Math.ceil(month / 3) + shift)
    case 'year':
      return ofYear(year + shift)
    case 'decade':
      return ofDecade(Math.floor(year / 10) + shift)
    case 'century':
      return ofCentury(Math.floor(year / 100) + shift)
    case 'millennium':
      return open('XXXX')
  }
}
