/** Days since 1970-01-01, so that the calendar is plain whole numbers; checked against Temporal in the tests. */
export type Day = number

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))
const four = (value: number): string => String(value).padStart(4, '0')

/** The day of a date of the Gregorian calendar; months outside 1 to 12 run over into other years. */
export function dayOf(year: number, month: number, day: number): Day {
  const carry = Math.floor((month - 1) / 12)
  const m = month - 12 * carry
  const y = year + carry - (m <= 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

export function civilOf(day: Day): Civil {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const daysIn = (year: number, month: number): number =>
  dayOf(year, month + 1, 1) - dayOf(year, month, 1)

export const iso = (day: Day): string => {
  const { year, month, day: date } = civilOf(day)
  return `${four(year)}-${two(month)}-${two(date)}`
}

/** The Monday of the ISO week that holds a day. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** The ISO week that holds a day: 2020-W40. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3
  const { year } = civilOf(thursday)
  return `${four(year)}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`
}

/** The day that an ISO date (with or without a time) names, null where it names none. */
export function parseDay(text: string | null): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text ?? '')
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return dayOf(year, month, day)
}
