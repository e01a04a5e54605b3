const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const LONG =
  'January February March April May June July August September October November December'.split(' ')
const DAY = 86_400_000

/** Days since 1970. */
export const numberOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY
export const dayOf = (number: number): string =>
  new Date(Math.round(number) * DAY).toISOString().slice(0, 10)

/** @example dayWords('2031-03-04') // '4 Mar 2031' */
export function dayWords(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${Number(year)}`
}

/**
 * A period as the report has it: a day, a week, a month, a year, or from one day to another.
 *
 * @example periodWords('2031-03-01', '2031-03-31') // 'in March 2031'
 */
export function periodWords(begin: string, end: string): string {
  if (begin === end) return dayWords(begin)
  const [year, month] = begin.split('-')
  const days = numberOf(end) - numberOf(begin) + 1
  const starts = begin.endsWith('-01')
  if (days === 7) return `in the week of ${dayWords(begin)}`
  if (starts && days >= 28 && days <= 31) return `in ${LONG[Number(month) - 1]} ${year}`
  if (begin.endsWith('-01-01') && end === `${year}-12-31`) return `in ${Number(year)}`
  if (begin.endsWith('0-01-01') && days > 3600 && days < 3700) return `in the ${year}s`
  return `${dayWords(begin)} to ${dayWords(end)}`
}
