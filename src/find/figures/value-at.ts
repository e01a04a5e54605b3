import type { Word } from '../../reader/reading.ts'
import { fractions, scales, tens, units, vaguePlurals } from './number-words.ts'

export interface Value {
  readonly low: number
  readonly high: number | null
  /** Index after its last word. */
  readonly end: number
  /** A part of a whole ("two-thirds"), in percent. */
  readonly share: boolean
}

const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/
const glued = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/
const hyphens = new Set(['-', '–', '‑'])

/**
 * The number that starts at a word, in digits or in words, without what stands before it ("more than").
 *
 * @example "two hundred and ten", "1.2 million", "tens of thousands", "a dozen", "two-thirds"
 */
export function valueAt(words: readonly Word[], at: number): Value | null {
  const lower = words[at]?.lower ?? ''
  if (lower === 'a' || lower === 'an' || lower === 'half') return article(words, at)
  if (lower === 'several' || lower === 'few') return several(words, at)
  if (vaguePlurals.has(lower)) return plural(words, at)
  const plain = cardinal(words, at)
  if (!plain) return null
  return fraction(words, at, plain) ?? plain
}

const exact = (value: number, end: number, share = false): Value => ({
  low: value,
  high: value,
  end,
  share,
})

const step = (words: readonly Word[], at: number): number =>
  hyphens.has(words[at]?.lower ?? '') ? at + 1 : at

function cardinal(words: readonly Word[], at: number): Value | null {
  const first = words[at]?.lower ?? ''
  const stuck = glued.exec(first)
  if (stuck) return exact(Number(stuck[1]) * (scales.get(stuck[2] ?? '') ?? 1), at + 1)
  // "1 000" is written with a space by some.
  if (/^\d{1,3}$/.test(first) && words[at + 1]?.form === '000')
    return exact(Number(`${first}000`), at + 2)
  if (digits.test(first)) return scaled(words, Number(first.replaceAll(',', '')), at + 1)
  let total = 0
  let group: number | null = null
  let end = at
  for (let next = at, count = 0; count < 12; count += 1) {
    const lower = words[next]?.lower ?? ''
    const unit = units.get(lower)
    const ten = tens.get(lower)
    const scale = scales.get(lower)
    if (ten !== undefined && (group === null || group % 100 === 0)) {
      group = (group ?? 0) + ten
      const after = step(words, next + 1)
      const rest = units.get(words[after]?.lower ?? '')
      if (rest !== undefined && rest < 10 && rest > 0) {
        group += rest
        next = after
      }
    } else if (unit !== undefined && (group === null || group % 100 === 0))
      group = (group ?? 0) + unit
    else if (scale !== undefined && group !== null && lower.length > 2) {
      if (lower === 'hundred') group *= 100
      else {
        total += group * scale
        group = null
      }
    } else if (
      lower === 'and' &&
      end > at &&
      /^(?:hundred|thousand|million)$/.test(words[next - 1]?.lower ?? '') &&
      (units.has(words[next + 1]?.lower ?? '') || tens.has(words[next + 1]?.lower ?? ''))
    ) {
      next += 1
      continue
    } else break
    next += 1
    end = next
  }
  return end > at ? exact(total + (group ?? 0), end) : null
}

function scaled(words: readonly Word[], value: number, end: number): Value {
  let at = end
  let result = value
  for (let count = 0; count < 2; count += 1) {
    const scale = scales.get(words[step(words, at)]?.lower ?? '')
    if (scale === undefined) break
    result *= scale
    at = step(words, at) + 1
  }
  return exact(Math.round(result * 1000) / 1000, at)
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10

function fraction(words: readonly Word[], at: number, plain: Value): Value | null {
  const next = step(words, plain.end)
  const parts = fractions.get(words[next]?.lower ?? '')
  const joined = next > plain.end
  if (
    parts !== undefined &&
    plain.low < parts &&
    (joined || words[next + 1]?.lower === 'of' || plain.low > 1)
  )
    return exact(percent(plain.low, parts), next + 1, true)
  // "one in five people"
  const link = words[plain.end]?.lower
  const whole =
    link === 'in'
      ? plain.end + 1
      : link === 'out' && words[plain.end + 1]?.lower === 'of'
        ? plain.end + 2
        : -1
  if (whole < 0 || at < 0) return null
  const of = cardinal(words, whole)
  const after = words[of?.end ?? -1]
  if (
    !of ||
    !(of.low > plain.low) ||
    of.low > 20 ||
    !(after?.xpos === 'NNS' || after?.upos === 'ADJ')
  )
    return null
  return exact(percent(plain.low, of.low), of.end, true)
}

function article(words: readonly Word[], at: number): Value | null {
  if (words[at]?.lower === 'half') {
    const after = words[at + 1]?.lower ?? ''
    const scale = scales.get(words[at + 2]?.lower ?? '')
    if (after === 'a' && scale !== undefined) return exact(scale / 2, at + 3)
    if (hyphens.has(after) && words[at + 2]?.lower === 'dozen') return exact(6, at + 3)
    if (/^(?:of|the|its|their|his|her|our|all|that|those)$/.test(after))
      return exact(50, at + 1, true)
    return null
  }
  const next = words[at + 1]?.lower ?? ''
  const scale = scales.get(next)
  if (scale !== undefined && next.length > 3 && next !== 'score')
    return scaled(words, scale, at + 2)
  if (next === 'few' || next === 'couple') {
    if (next === 'couple')
      return words[at + 2]?.lower === 'of' && scales.has(words[at + 3]?.lower ?? '')
        ? scaled(words, 2, at + 3)
        : null
    return several(words, at + 1)
  }
  const parts = fractions.get(next)
  if (next === 'quarter' && words[at + 2]?.lower === 'of' && words[at + 3]?.lower === 'a') {
    const whole = scales.get(words[at + 4]?.lower ?? '')
    if (whole !== undefined && whole > 1000) return exact(whole / 4, at + 5)
  }
  // "a Fourth of July party"
  const named = /^\p{Lu}/u.test(words[at + 1]?.form ?? '') && words[at + 3]?.upos === 'PROPN'
  // "cut by a fifth", "a third more"
  const by =
    words[at - 1]?.lower === 'by' &&
    !/^(?:of|party|country|person|man|woman|term|time|day)$/.test(words[at + 2]?.lower ?? '')
  if (parts !== undefined && parts > 2 && by && words[at + 2]?.upos !== 'NOUN')
    return exact(percent(1, parts), at + 2, true)
  if (parts !== undefined && parts > 2 && words[at + 2]?.lower === 'of' && !named)
    return exact(percent(1, parts), at + 2, true)
  if (
    next === 'half' &&
    hyphens.has(words[at + 2]?.lower ?? '') &&
    words[at + 3]?.lower === 'dozen'
  )
    return exact(6, at + 4)
  return null
}

/** "several hundred" is worth what "hundreds" is; "several" alone counts three or more. */
function several(words: readonly Word[], at: number): Value | null {
  const lower = words[at + 1]?.lower ?? ''
  const scale = scales.get(lower)
  if (scale !== undefined && lower.length > 3)
    return { low: 2 * scale, high: null, end: at + 2, share: false }
  const vague = vaguePlurals.get(lower)
  if (vague !== undefined) return plural(words, at + 1)
  return words[at]?.lower === 'several' ? { low: 3, high: null, end: at + 1, share: false } : null
}

function plural(words: readonly Word[], at: number): Value {
  const low = vaguePlurals.get(words[at]?.lower ?? '') ?? 0
  const of = words[at + 1]?.lower === 'of' ? (words[at + 2]?.lower ?? '') : ''
  const scale = /^(?:thousands|millions|billions|trillions|lakhs|crores)$/.test(of)
    ? scales.get(of.slice(0, -1))
    : undefined
  return scale === undefined
    ? { low, high: null, end: at + 1, share: false }
    : { low: low * scale, high: null, end: at + 3, share: false }
}
