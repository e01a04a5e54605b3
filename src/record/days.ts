/** First and last day of a period, inclusive. */
export interface Days {
  readonly begin: string
  readonly end: string
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
const DAY = 86_400_000

/** Months of a quarter, a half or a season; a winter goes on into the next year. */
const parts: { readonly [part: string]: readonly [first: number, last: number] } = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
}

const months = (year: number, first: number, last: number): Days => ({
  begin: day(Date.UTC(year, first - 1, 1)),
  end: day(Date.UTC(year, last, 0)),
})

/** The Monday of an ISO week. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return fourth + (7 * (week - 1) - weekday) * DAY
}

/**
 * The days that a date covers: a TIMEX3 value of a day, week, weekend, month, quarter, half, season, year, decade or century.
 * Null for what is no such value.
 *
 * @example daysOf('2031-W10') // { begin: '2031-03-03', end: '2031-03-09' }
 */
export function daysOf(date: string | null): Days | null {
  const [, head = '', rest] = date?.match(/^(\d{2,4})(?:-([0-9A-Z-]+))?(?:T.*)?$/) ?? []
  if (head === '') return null
  const span = 10 ** (4 - head.length)
  const year = Number(head) * span
  if (year < 1) return null
  if (rest === undefined)
    return { begin: `${four(year)}-01-01`, end: `${four(year + span - 1)}-12-31` }
  if (span > 1) return null
  const part = parts[rest]
  if (part) return months(year, ...part)
  const [, week, weekend] = rest.match(/^W(\d{2})(-WE)?$/) ?? []
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week))
    return { begin: day(monday + (weekend ? 5 * DAY : 0)), end: day(monday + 6 * DAY) }
  }
  const [, month, single] = rest.match(/^(\d{2})(?:-(\d{2}))?$/) ?? []
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null
  const whole = months(year, Number(month), Number(month))
  if (single === undefined) return whole
  const exact = `${four(year)}-${month}-${single}`
  return exact >= whole.begin && exact <= whole.end ? { begin: exact, end: exact } : null
}

const four = (year: number): string => String(year).padStart(4, '0')
