import type { Unit } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { countAt, monthAt } from './read.ts'
import { ones, parts, pluralUnits, singularUnits, unitLetters, weekdays } from './vocabulary.ts'

const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
])

const times = new Set(['once', 'twice', 'thrice'])
const capital = /^\p{Lu}/u

const period = (unit: Unit, count: number): string =>
  `P${unitLetters[unit].replace('#', String(count))}`

/** What "every" or "each" is followed by. */
function everyAt(all: Pieces, index: number): { value: string; end: number } | null {
  const start = at(all, index) === 'single' || at(all, index) === 'other' ? index + 1 : index
  const word = at(all, start)
  const factor = at(all, index) === 'other' ? 2 : 1
  const unit = singularUnits.get(word)
  if (unit !== undefined && unit !== 'second')
    return { value: period(unit, factor), end: start + 1 }
  const weekday = weekdays.get(word)
  if (weekday !== undefined) {
    const part = parts.get(at(all, start + 1))
    return part === undefined
      ? { value: `XXXX-WXX-${weekday}`, end: start + 1 }
      : { value: `XXXX-WXX-${weekday}T${part}`, end: start + 2 }
  }
  const part = parts.get(word)
  if (part !== undefined) return { value: `XXXX-XX-XXT${part}`, end: start + 1 }
  const month = monthAt(all, start)
  if (month !== null)
    return { value: `XXXX-${String(month.value).padStart(2, '0')}`, end: month.end }
  const count = countAt(all, start)
  const units = count === null ? undefined : pluralUnits.get(at(all, count.end))
  if (count === null || count.value === null || units === undefined) return null
  return { value: period(units, count.value), end: count.end + 1 }
}

/** How often: "twice a month", "three times per day". */
function oftenAt(all: Pieces, from: number): { value: string; end: number } | null {
  let next = from
  if (times.has(at(all, from))) next = from + 1
  else {
    const count =
      ones.has(at(all, from)) || /^\d+$/.test(at(all, from)) || at(all, from) === 'several'
    if (!count || at(all, from + 1) !== 'times') return null
    next = from + 2
  }
  const article = at(all, next)
  if (
    article !== 'a' &&
    article !== 'per' &&
    article !== 'every' &&
    article !== 'each' &&
    article !== 'an'
  )
    return null
  const unit = singularUnits.get(at(all, next + 1))
  return unit === undefined ? null : { value: period(unit, 1), end: next + 2 }
}

/**
 * Reads an expression of how often something happens.
 *
 * @example "The council meets **every Thursday** and votes **twice a month**."
 */
export function repeated(all: Pieces, from: number): Match | null {
  const word = at(all, from)
  const adverb = adverbs.get(word)
  if (adverb !== undefined) {
    // "the party daily Gazeta" is a newspaper, "Daily Mail" another
    const next = all[from + 1]
    const capitals =
      capital.test(all[from]?.form ?? '') ||
      (/^(?:daily|weekly|monthly)$/.test(word) && next?.glued === false)
    if (capitals && capital.test(next?.form ?? '')) return null
    // "the Steppe Daily"
    if (capital.test(all[from]?.form ?? '') && capital.test(all[from - 1]?.form ?? '')) return null
    return match('repeated', from + 1, 'SET', { kind: 'set', value: adverb }, 0.85)
  }
  const found = word === 'every' || word === 'each' ? everyAt(all, from + 1) : oftenAt(all, from)
  if (found !== null)
    return match('repeated', found.end, 'SET', { kind: 'set', value: found.value }, 0.9)
  if (word.endsWith('days') && at(all, from - 1) === 'on') {
    const weekday = weekdays.get(word.slice(0, -1))
    if (weekday !== undefined)
      return match('repeated', from + 1, 'SET', { kind: 'set', value: `XXXX-WXX-${weekday}` }, 0.85)
  }
  const weekday = weekdays.get(word)
  const part = weekday === undefined ? undefined : parts.get(at(all, from + 1).replace(/s$/, ''))
  if (part !== undefined && at(all, from + 1).endsWith('s')) {
    return match(
      'repeated',
      from + 2,
      'SET',
      { kind: 'set', value: `XXXX-WXX-${weekday}T${part}` },
      0.85,
    )
  }
  return null
}
