import { calendarDate } from './calendar-date.ts'
import { century } from './century.ts'
import { decade } from './decade.ts'
import type { Mod } from './finding.ts'
import { longest, type Match, match } from './match.ts'
import { month } from './month.ts'
import { ownUnitAt } from './own-unit.ts'
import { at, hyphen, type Pieces, skip } from './pieces.ts'
import { quarter } from './quarter.ts'
import { relativeDay } from './relative-day.ts'
import { relativeUnit } from './relative-unit.ts'
import { sameUnit } from './same-unit.ts'
import { season } from './season.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

const dates = [
  calendarDate,
  month,
  year,
  decade,
  century,
  season,
  quarter,
  weekday,
  relativeUnit,
  relativeDay,
  sameUnit,
] as const

const stages: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
])

const edges: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
])

/** "the first week of August", "the last days of 1989". */
const bounds: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['first', 'START'],
  ['opening', 'START'],
  ['last', 'END'],
  ['final', 'END'],
  ['closing', 'END'],
])

const isUnit = (word: string): boolean => /^(?:day|week|month|year)s?$/.test(word)

/**
 * Reads the early, middle or late part of a date.
 *
 * @example "Fighting flared in **the late 1980s** and again **earlier this week**, and must stop by **the end of March**."
 */
export function stage(all: Pieces, from: number): Match | null {
  const the = at(all, from) === 'the'
  const start = the ? from + 1 : from
  const word = at(all, start)
  if (word === 'year' && at(all, hyphen(all, start + 1)) === 'end') {
    const next = hyphen(all, start + 1) + 1
    return match('stage', next, 'DATE', { kind: 'unit', unit: 'year', shift: 0 }, 0.8, 'END')
  }
  const edge = edges.get(word)
  if (the && edge !== undefined && at(all, start + 1) === 'of') {
    // "at the end of the day" is a manner of speaking
    if (at(all, from - 1) === 'at' && at(all, start + 3) === 'day') return null
    const inner = longest([...dates, ownUnitAt], all, start + 2)
    return inner === null ? null : { ...inner, rule: 'find/times/stage', mod: edge }
  }
  const bound = bounds.get(word)
  if (the && bound !== undefined && isUnit(at(all, start + 1)) && at(all, start + 2) === 'of') {
    const inner = longest([month, year, decade, season, relativeUnit], all, start + 3)
    return inner === null ? null : { ...inner, rule: 'find/times/stage', mod: bound }
  }
  if (word === 'sometime') {
    const inner = longest(dates, all, skip(all, start + 1, 'in'))
    return inner === null ? null : { ...inner, rule: 'find/times/stage' }
  }
  const mod = stages.get(word)
  if (mod === undefined) return null
  let next = hyphen(all, start + 1)
  const compared = word === 'earlier' || word === 'later'
  if ((compared || word === 'late' || word === 'early') && at(all, next) === 'in') {
    const inner = longest([ownUnitAt, relativeUnit, month, season, sameUnit, year], all, next + 1)
    if (inner === null || (inner.expression.kind === 'unit' && inner.expression.unit === 'day'))
      return null
    return { ...inner, rule: 'find/times/stage', mod }
  }
  if (compared) next = skip(all, next, 'on')
  const inner = longest(dates, all, next)
  if (inner === null) return null
  // "the early Friday" is none, "the late 1980s" is
  if (the && inner.expression.kind === 'weekday') return null
  // "the late-November trip": an adjective leaves the article to its noun
  if (the && next > start + 1 && inner.expression.kind === 'date') return null
  return { ...inner, rule: 'find/times/stage', mod }
}
