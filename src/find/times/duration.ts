import { isAgeOrRate } from './age-or-rate.ts'
import type { Amount } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'
import { behindOrSo, countAt } from './read.ts'
import { pluralUnits, singularUnits } from './vocabulary.ts'

/** "a week" is a length of time behind these, and a rate behind a count ("four flights a week"). */
const lengthBefore = new Set([
  'for',
  'in',
  'within',
  'after',
  'about',
  'around',
  'almost',
  'nearly',
  'than',
  'least',
  'over',
  'under',
  'half',
  'spend',
  'spent',
  'lasted',
  'last',
  'lasting',
  'took',
  'takes',
  'take',
  'taken',
  'wait',
  'waited',
  'by',
  'of',
  'just',
  'only',
  'approximately',
  'roughly',
  'to',
  'every',
  'up',
  'served',
  'or',
  'be',
  'is',
  'was',
  'barely',
  'quite',
  'maybe',
  'perhaps',
])

const between = new Set([
  'more',
  'full',
  'whole',
  'consecutive',
  'straight',
  'additional',
  'entire',
  'trading',
  'calendar',
  'business',
  'working',
  'long',
  'successive',
])

function behindUnit(all: Pieces, index: number): { half: boolean; end: number } {
  const half =
    at(all, index) === 'and' && at(all, index + 1) === 'a' && at(all, index + 2) === 'half'
  return { half, end: half ? index + 3 : index }
}

const isTitle = (form: string): boolean => /^\p{Lu}\p{Ll}/u.test(form)

/**
 * Reads a length of time: counted units, or one unit behind a preposition.
 *
 * @example "They held the bridge for **three days**, then waited **a week and a half**."
 */
export function duration(all: Pieces, from: number): Match | null {
  const the = skip(all, from, 'the')
  const count = countAt(all, the)
  if (count === null) return null
  let next = count.end
  const single = at(all, the) === 'a' || at(all, the) === 'an'
  while (between.has(at(all, next))) next++
  const word = at(all, next)
  const unit =
    (single && count.value === 1 ? undefined : pluralUnits.get(word)) ??
    (count.value === null || count.value > 1 ? undefined : singularUnits.get(word))
  if (unit === undefined || unit === 'weekend') return null
  // "60 Minutes" is a programme
  if (isTitle(all[next]?.form ?? '')) return null
  if (unit === 'second' && !pluralUnits.has(word)) return null
  if (unit === 'quarter' && !pluralUnits.has(word)) return null
  const tail = behindUnit(all, next + 1)
  if (isAgeOrRate(all, tail.end)) return null
  if (single && count.value === 1 && count.end === the + 1 && !tail.half) {
    if (the > from) return null
    if (!lengthBefore.has(at(all, from - 1)) && at(all, tail.end) !== 'or') return null
  }
  if (at(all, the) === 'one' && unit === 'day' && !lengthBefore.has(at(all, from - 1))) return null
  const amounts: Amount[] = [
    { count: count.value === null ? null : count.value + (tail.half ? 0.5 : 0), unit },
  ]
  let end = behindOrSo(all, tail.end)
  const more = at(all, end) === 'and' || at(all, end) === ',' ? countAt(all, end + 1) : null
  const second =
    more === null
      ? undefined
      : (pluralUnits.get(at(all, more.end)) ?? singularUnits.get(at(all, more.end)))
  if (more !== null && second !== undefined && second !== unit) {
    amounts.push({ count: more.value, unit: second })
    end = more.end + 1
  }
  return match('duration', end, 'DURATION', { kind: 'duration', amounts, side: null }, 0.9)
}
