import type { Word } from '../../reader/reading.ts'
import { type Bound, boundBefore } from './bounds.ts'
import { currencies, currencySigns } from './number-words.ts'
import { type Value, valueAt } from './value-at.ts'

export interface NumberPhrase {
  /** From the first word that bounds it ("more than") to the last of its unit ("percent"). */
  readonly first: number
  readonly end: number
  /** First word of the bare number, and its last one, on which the tree hangs it. */
  readonly start: number
  readonly head: number
  readonly low: number | null
  readonly high: number | null
  readonly unit: 'count' | 'share' | 'money'
}

const joins = new Set(['-', '–', '—', 'to', 'or', 'and'])

/**
 * Every number of a text with its bounds, in their order; whether it counts anything is for others to say.
 *
 * @example "between 20 and 30 percent of the grain" gives one, a share of 20 to 30
 */
export function numberPhrases(words: readonly Word[]): readonly NumberPhrase[] {
  const found: NumberPhrase[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at)
    if (phrase) found.push(phrase)
    at = phrase ? Math.max(phrase.end, at + 1) : at + 1
  }
  return found
}

function phraseAt(words: readonly Word[], at: number): NumberPhrase | null {
  const value = valueAt(words, at)
  if (!value || words[value.end - 1]?.sentence !== words[at]?.sentence) return null
  const sign = currencySigns.has(words[at - 1]?.lower ?? '')
  const start = sign ? at - 1 : at
  const { bound, first } = boundBefore(words, start)
  const upper = bound === 'from' ? null : upperEnd(words, pastPercent(words, value), bound, sign)
  let end = upper?.end ?? value.end
  let unit: NumberPhrase['unit'] = value.share ? 'share' : sign ? 'money' : 'count'
  // "tens of millions" of euros
  if (
    /^["”]$/.test(words[end]?.form ?? '') &&
    words[end + 1]?.lower === 'of' &&
    currencies.has(words[end + 2]?.lower ?? '')
  )
    end += 1
  const next = words[end]?.lower ?? ''
  if (/^(?:percent|%|pct|percentage)$/.test(next)) {
    unit = 'share'
    end += next === 'percentage' && /^points?$/.test(words[end + 1]?.lower ?? '') ? 2 : 1
  } else if (next === 'per' && words[end + 1]?.lower === 'cent') {
    unit = 'share'
    end += 2
  } else if (!sign && unit === 'count') {
    const skip =
      /^(?:u\.?s\.?|australian|canadian|egyptian|syrian|turkish|saudi|iraqi|british|of)$/.test(next)
        ? 1
        : 0
    if (currencies.has(words[end + skip]?.lower ?? '')) {
      unit = 'money'
      end += skip + 1
    }
  } else if (sign && currencies.has(next)) end += 1
  let low: number | null = value.low
  let high: number | null = value.high
  if (upper) {
    // "20 to 30 million" says its scale once.
    const factor =
      value.low < upper.low && upper.low >= 1e3 && value.low < 1000 && upper.scale > 1
        ? upper.scale
        : 1
    low = value.low * factor
    high = upper.low
  } else [low, high] = bounded(value, bound, unit)
  if (/^(?:or|\+|plus|and)$/.test(words[end]?.lower ?? '')) {
    const more = words[end]?.lower
    const after = words[end + 1]?.lower
    if (
      more === '+' ||
      more === 'plus' ||
      ((more === 'or' || more === 'and') && after === 'more')
    ) {
      high = null
      end += more === '+' || more === 'plus' ? 1 : 2
    } else if (more === 'or' && after === 'so') end += 2
  }
  return {
    first: bound === 'from' ? start : first,
    end,
    start,
    head: (upper?.end ?? value.end) - 1,
    low,
    high,
    unit,
  }
}

/** "3% to 6%" says its unit twice. */
const pastPercent = (words: readonly Word[], value: Value): Value =>
  /^(?:%|percent|pct)$/.test(words[value.end]?.lower ?? '') &&
  joins.has(words[value.end + 1]?.lower ?? '') &&
  isPercent(words, valueAt(words, value.end + 2)?.end ?? -1)
    ? { ...value, end: value.end + 1 }
    : value

const isPercent = (words: readonly Word[], at: number): boolean =>
  /^(?:%|percent|pct)$/.test(words[at]?.lower ?? '')

interface Upper {
  readonly low: number
  readonly end: number
  readonly scale: number
}

/** The second number of a range. */
function upperEnd(
  words: readonly Word[],
  value: Value,
  bound: Bound | null,
  sign: boolean,
): Upper | null {
  const join = words[value.end]?.lower ?? ''
  if (!joins.has(join) || (join === 'and') !== (bound === 'between') || value.high === null)
    return null
  let at = value.end + 1
  if (sign && currencySigns.has(words[at]?.lower ?? '')) at += 1
  const second = valueAt(words, at)
  if (!second || second.high === null || second.share !== value.share || second.low <= value.low)
    return null
  if (join === 'or' && second.low > value.low * 2) return null
  const last = words[second.end - 1]?.lower ?? ''
  const scale = /^(?:thousand|k|million|m|mn|billion|bn|trillion|hundred)$/.test(last)
    ? second.low / Number.parseFloat(String(words[at]?.lower ?? '').replaceAll(',', ''))
    : 1
  // "3-1", "20-21": a score, a season; a range counts something.
  const dash = join === '-' || join === '–' || join === '—'
  if (dash && !sign && !/^(?:NOUN|SYM|ADJ|NUM|PROPN)$/.test(words[second.end]?.upos ?? ''))
    return null
  return { low: second.low, end: second.end, scale: Number.isFinite(scale) ? scale : 1 }
}

function bounded(
  { low, high }: Value,
  bound: Bound | null,
  unit: NumberPhrase['unit'],
): readonly [number | null, number | null] {
  const next = unit === 'count' && Number.isInteger(low) ? 1 : 0
  switch (bound) {
    case 'least':
      return [low, null]
    case 'more':
      return [high === null ? low : low + next, null]
    case 'most':
      return [null, low]
    case 'fewer':
      return [null, low - next]
    default:
      return [low, high]
  }
}
