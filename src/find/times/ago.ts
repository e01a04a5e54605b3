import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'
import { behindOrSo, countAt } from './read.ts'
import { pluralUnits, singularUnits } from './vocabulary.ts'

/** "few months back", not "three days back home". */
const isBack = (all: Pieces, index: number): boolean =>
  at(all, index) === 'back' && !/^[a-z]/.test(at(all, index + 1))

/**
 * Reads a distance back from the report's day.
 *
 * @example "The mine closed **two years ago**."
 */
export function ago(all: Pieces, from: number): Match | null {
  if (at(all, from) === 'long' && at(all, from + 1) === 'ago') {
    return match('ago', from + 2, 'DATE', { kind: 'reference', value: 'PAST_REF' }, 0.8)
  }
  const bare = pluralUnits.has(at(all, from))
  const count = bare ? { value: null, end: from } : countAt(all, from)
  if (count === null) return null
  let next = skip(all, count.end, '-')
  const unit = pluralUnits.get(at(all, next)) ?? singularUnits.get(at(all, next))
  if (unit === undefined) return null
  next = behindOrSo(all, next + 1)
  const back = at(all, next) === 'ago' || isBack(all, next)
  const ahead =
    at(all, next) === 'from' && (at(all, next + 1) === 'now' || at(all, next + 1) === 'today')
  if (!back && !ahead) return null
  return match(
    'ago',
    back ? next + 1 : next + 2,
    'DATE',
    { kind: 'shift', amount: { count: count.value, unit }, sign: back ? -1 : 1, from: 'report' },
    0.95,
  )
}
