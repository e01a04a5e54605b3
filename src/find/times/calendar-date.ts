import type { Relation, YearOf } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'
import { dayAt, monthAt, partAt, relativeYearAt, yearAt } from './read.ts'
import { shortWeekdays, weekdays } from './vocabulary.ts'

const relations: ReadonlyMap<string, Relation> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
])

/** The index behind "Friday," or "this coming Sunday, the". */
function behindWeekday(all: Pieces, from: number): number {
  const next = relations.has(at(all, from)) ? skip(all, from + 1, 'coming') : from
  const lower = at(all, next)
  if (!weekdays.has(lower) && !shortWeekdays.has(lower)) return from
  return skip(all, skip(all, next + 1, '.'), ',')
}

function yearBehind(all: Pieces, index: number): { value: YearOf; end: number } {
  const comma = at(all, index) === ',' ? index + 1 : skip(all, index, 'of')
  const written = yearAt(all, comma)
  if (written !== null) return { value: { year: written.value }, end: written.end }
  // "12 APR 90" of the old wires
  const short = /^[3-9]\d$/.test(at(all, index)) && /^[A-Z]{3}$/.test(all[index - 1]?.form ?? '')
  if (short) return { value: { year: 1900 + Number(at(all, index)) }, end: index + 1 }
  return relativeYearAt(all, index) ?? { value: null, end: index }
}

/**
 * Reads a day of a month with the month's name, in either order, with or without weekday and year.
 *
 * @example "The treaty was signed on **Friday, 2 October 2020** in Velmar."
 */
export function calendarDate(all: Pieces, from: number): Match | null {
  const relation = relations.get(at(all, from))
  const weekday = behindWeekday(all, from)
  const start = weekday === from && relation !== undefined ? from + 1 : weekday
  let month = monthAt(all, start)
  let day = month === null ? null : dayAt(all, skip(all, month.end, 'the'))
  let end = day?.end ?? 0
  if (month === null) {
    day = dayAt(all, skip(all, start, 'the'))
    if (day === null) return null
    const next = all[day.end]
    month = monthAt(all, next?.lower === '-' && next.glued ? day.end + 1 : skip(all, day.end, 'of'))
    end = month?.end ?? 0
  }
  if (month === null || day === null) return null
  if (relation !== undefined && weekday === from && relation !== 'last') return null
  const year = yearBehind(all, end)
  const part = partAt(all, year.end)
  return match(
    'calendar-date',
    part?.end ?? year.end,
    part === null ? 'DATE' : 'TIME',
    {
      kind: 'date',
      year: year.value,
      month: month.value,
      day: day.value,
      relation: relation === 'last' ? 'last' : 'bare',
      part: part?.value ?? null,
    },
    0.97,
  )
}
