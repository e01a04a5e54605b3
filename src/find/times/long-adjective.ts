import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { countAt } from './read.ts'
import { pluralUnits, singularUnits } from './vocabulary.ts'

const fused: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'hour'> = new Map([
  ['daylong', 'day'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
  ['hourlong', 'hour'],
])

/**
 * Reads a length of time used as an adjective; ages ("six-year-old") are none.
 *
 * @example "A **five-hour** meeting ended the **decades-long** dispute."
 */
export function longAdjective(all: Pieces, from: number): Match | null {
  const one = fused.get(at(all, from))
  if (one !== undefined) {
    return match(
      'long-adjective',
      from + 1,
      'DURATION',
      { kind: 'duration', amounts: [{ count: 1, unit: one }], side: null },
      0.9,
    )
  }
  const bare = pluralUnits.get(at(all, from)) ?? singularUnits.get(at(all, from))
  const long = (index: number) => at(all, index) === '-' && at(all, index + 1) === 'long'
  if (bare !== undefined) {
    if (!long(from + 1)) return null
    const count = pluralUnits.has(at(all, from)) ? null : 1
    return match(
      'long-adjective',
      from + 3,
      'DURATION',
      { kind: 'duration', amounts: [{ count, unit: bare }], side: null },
      0.9,
    )
  }
  const count = countAt(all, from)
  if (count === null || at(all, from) === 'a' || at(all, from) === 'an') return null
  const dash =
    at(all, count.end) === '-' || at(all, count.end) === '‑' || at(all, count.end) === '–'
  const unit = singularUnits.get(at(all, dash ? count.end + 1 : count.end))
  if (
    unit === undefined ||
    unit === 'weekend' ||
    unit === 'quarter' ||
    (unit === 'second' && !dash)
  )
    return null
  const next = (dash ? count.end + 1 : count.end) + 1
  if (at(all, next) === '-' && (at(all, next + 1) === 'old' || at(all, next + 1) === 'olds'))
    return null
  if (at(all, next) === 'old' || at(all, next) === 'olds') return null
  if (!dash && (count.value === 1 || count.value === null)) return null
  const end = long(next) ? next + 2 : next
  return match(
    'long-adjective',
    end,
    'DURATION',
    { kind: 'duration', amounts: [{ count: count.value, unit }], side: null },
    dash ? 0.9 : 0.6,
  )
}
