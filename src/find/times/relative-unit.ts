import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'
import { behindOrSo } from './read.ts'
import { singularUnits } from './vocabulary.ts'

const shifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
])

const units = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/**
 * Reads the week, month or year that holds the report's day, or the one before or after it.
 *
 * @example "Talks broke down **last week** and resume **next month**."
 */
export function relativeUnit(all: Pieces, from: number): Match | null {
  const the = at(all, from) === 'the'
  const start = the ? from + 1 : from
  let shift = shifts.get(at(all, start))
  let next = start + 1
  if (at(all, start) === 'this' && (at(all, next) === 'past' || at(all, next) === 'coming')) {
    shift = at(all, next) === 'past' ? -1 : 1
    next++
  }
  if (the && start + 1 === next && shift === undefined && at(all, start) === 'weekend') {
    return match(
      'relative-unit',
      start + 1,
      'DATE',
      { kind: 'unit', unit: 'weekend', shift: 0 },
      0.8,
    )
  }
  if (shift === undefined) return null
  if (
    !the &&
    (at(all, start) === 'past' || at(all, start) === 'coming' || at(all, start) === 'current')
  ) {
    return null
  }
  const fiscal = at(all, next) === 'fiscal' || at(all, next) === 'calendar'
  next = skip(all, skip(all, next, 'fiscal'), 'calendar')
  const word = at(all, next)
  const unit = singularUnits.get(word)
  if (unit === undefined || !units.has(word)) return null
  // "the last week of the war" is the war's own
  const its = the || at(all, from - 1) === 'the'
  if (its && at(all, start) === 'last' && at(all, next + 1) === 'of') return null
  // "This Week" is a programme
  if (/^\p{Lu}\p{Ll}/u.test(all[next]?.form ?? '')) return null
  // "the past decade" is a length of time up to now
  if (at(all, next - 1) === 'past' && (unit === 'decade' || unit === 'century')) {
    const amounts = [{ count: 1, unit }]
    return match('relative-unit', next + 1, 'DURATION', {
      kind: 'duration',
      amounts,
      side: 'before',
    })
  }
  return match(
    'relative-unit',
    behindOrSo(all, next + 1),
    'DATE',
    { kind: 'unit', unit, shift, ...(fiscal ? { fiscal } : {}) },
    0.93,
  )
}
