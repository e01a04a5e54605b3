import { type Day, dayOf, weekdayOf } from './day.ts'

/** Easter Sunday of the western churches (Meeus). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}

/** The nth of a weekday in a month, or the last for n = 5. */
function nth(year: number, month: number, weekday: number, n: number): Day {
  if (n === 5) {
    const last = dayOf(year, month + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
}

const days: ReadonlyMap<string, (year: number) => Day> = new Map<string, (year: number) => Day>([
  ['christmas', (year) => dayOf(year, 12, 25)],
  ['christmas eve', (year) => dayOf(year, 12, 24)],
  ['boxing day', (year) => dayOf(year, 12, 26)],
  ['new year day', (year) => dayOf(year, 1, 1)],
  ['new year eve', (year) => dayOf(year, 12, 31)],
  ['halloween', (year) => dayOf(year, 10, 31)],
  ['valentine', (year) => dayOf(year, 2, 14)],
  ['thanksgiving', (year) => nth(year, 11, 4, 4)],
  ['labor day', (year) => nth(year, 9, 1, 1)],
  ['memorial day', (year) => nth(year, 5, 1, 5)],
  ['veterans day', (year) => dayOf(year, 11, 11)],
  ['easter', easter],
  ['good friday', (year) => easter(year) - 2],
  ['easter monday', (year) => easter(year) + 1],
])

/** The day of a holiday in a year, null for one that this calendar lacks. */
export const holidayIn = (name: string, year: number): Day | null => days.get(name)?.(year) ?? null
