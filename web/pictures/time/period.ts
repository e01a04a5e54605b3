import type { ByTime, Narrowed } from '../../../src/serve/shown-pictures.ts'
import { dayOf, numberOf } from '../days.ts'

/** The days that a timeline shows, as numbers since 1970; both are shown whole. */
export interface Period {
  readonly begin: number
  readonly end: number
}

/** Days shown before the first and after the last report. */
const ROOM = 4
const LEAST = 7
const daysIn = ({ begin, end }: Period): number => end - begin + 1

/** What was asked for, else the days of the reports: what they tell of long ago stands at the side. */
export function periodOf({ days }: Pick<ByTime, 'days'>, query: Narrowed['query']): Period {
  const { eventFrom, eventTo } = query
  const first = days[0]?.day ?? eventFrom ?? eventTo ?? '2000-01-01'
  const last = days.at(-1)?.day ?? eventTo ?? first
  const begin = eventFrom === undefined ? numberOf(first) - ROOM : numberOf(eventFrom)
  const end = eventTo === undefined ? numberOf(last) + ROOM : numberOf(eventTo)
  if (eventFrom !== undefined && eventTo === undefined)
    return { begin, end: Math.max(begin + LEAST, end) }
  return { begin: Math.min(begin, eventFrom === undefined ? end - LEAST : end), end }
}

/** Periods a step away: nearer, wider, before and after. */
export const steps = {
  nearer: (period: Period): Period => {
    const cut = Math.max(0, Math.floor((daysIn(period) - LEAST) / 2), 0)
    const by = Math.min(cut, Math.ceil(daysIn(period) / 4))
    return { begin: period.begin + by, end: period.end - by }
  },
  wider: (period: Period): Period => {
    const by = Math.ceil(daysIn(period) / 2)
    return { begin: period.begin - by, end: period.end + by }
  },
  before: (period: Period): Period => {
    const by = Math.ceil(daysIn(period) / 3)
    return { begin: period.begin - by, end: period.end - by }
  },
  after: (period: Period): Period => {
    const by = Math.ceil(daysIn(period) / 3)
    return { begin: period.begin + by, end: period.end + by }
  },
} as const

/** A period as a query has it. */
export const narrowedTo = ({ begin, end }: Period) => ({
  eventFrom: dayOf(begin),
  eventTo: dayOf(end),
})

/** A mark of the axis. */
export interface Tick {
  readonly day: number
  readonly words: string
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const MOST_TICKS = 12

function* months(period: Period, step: number): Generator<Tick> {
  const start = new Date(dayOf(period.begin))
  for (let at = start.getUTCFullYear() * 12; ; at += step) {
    const [year, month] = [Math.floor(at / 12), at % 12]
    const day = Date.UTC(year, month, 1) / 86_400_000
    if (day > period.end) return
    if (day >= period.begin)
      yield { day, words: step >= 12 ? String(year) : `${MONTHS[month]} ${year}` }
  }
}

function* days(period: Period, step: number): Generator<Tick> {
  // Weeks begin on Mondays, as the calendar's do: 1970 began on a Thursday.
  const from = step === 7 ? period.begin + ((11 - (period.begin % 7)) % 7) : period.begin
  for (let day = from; day <= period.end; day += step) {
    const date = new Date(dayOf(day))
    yield { day, words: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}` }
  }
}

/** Days of the calendar that an axis names: as many as there is room for. */
export function ticksOf(period: Period): readonly Tick[] {
  const tries = [
    () => days(period, 1),
    () => days(period, 2),
    () => days(period, 7),
    () => months(period, 1),
    () => months(period, 3),
    () => months(period, 12),
    () => months(period, 60),
    () => months(period, 120),
  ]
  for (const attempt of tries) {
    const ticks = [...attempt()]
    if (ticks.length <= MOST_TICKS) return ticks
  }
  return []
}

/** So many days share one mark where there are too many to be told apart. */
export function binOf(period: Period): number {
  const long = daysIn(period)
  if (long <= 80) return 1
  if (long <= 550) return 7
  return long <= 2400 ? 30 : 365
}
