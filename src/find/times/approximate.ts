import { ago } from './ago.ts'
import { apart } from './apart.ts'
import { calendarDate } from './calendar-date.ts'
import { clockTime } from './clock-time.ts'
import { duration } from './duration.ts'
import type { Mod } from './finding.ts'
import { longest, type Match } from './match.ts'
import { month } from './month.ts'
import { nearUnits } from './near-units.ts'
import { at, type Pieces } from './pieces.ts'
import { year } from './year.ts'

const amounts = [ago, apart, duration, nearUnits] as const
const points = [clockTime, calendarDate, month, year, ago, apart, duration] as const

const words: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['almost', 'LESS_THAN'],
  ['nearly', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
])

const pairs: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['just over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['well over', 'MORE_THAN'],
  ['little over', 'MORE_THAN'],
])

/** Words that bound an amount only; before a point in time they are prepositions or something else. */
const onlyPoints = new Set(['about', 'around', 'approximately', 'roughly'])

/**
 * Reads an expression that says it is not exact, words of bound included.
 *
 * @example "The siege lasted **more than four months** and ended **about two years ago**."
 */
export function approximate(all: Pieces, from: number): Match | null {
  const word = at(all, from)
  const single = words.get(word)
  const pair = pairs.get(`${word} ${at(all, from + 1)}`)
  const mod = pair ?? single
  if (mod === undefined) return null
  const start = pair === undefined ? from + 1 : from + 2
  const inner = longest(onlyPoints.has(word) ? points : amounts, all, start)
  if (inner === null) return null
  // "over two days", "over the years" are prepositions; "over a week" is a bound behind a verb or "for"
  if (word === 'over' && inner.expression.kind === 'duration' && !bounded(all, from)) return null
  return { ...inner, rule: 'find/times/approximate', mod }
}

const bounding = new Set([
  'for',
  'after',
  'in',
  'took',
  'lasted',
  'just',
  'is',
  'was',
  'been',
  'within',
  'of',
  'with',
])

const bounded = (all: Pieces, from: number): boolean => bounding.has(at(all, from - 1))
