import type { Part, YearOf } from './finding.ts'
import { at, hyphen, type Pieces, type Read, skip } from './pieces.ts'
import { spokenYearAt } from './spoken-year.ts'
import { months, ones, ordinals, parts, tens } from './vocabulary.ts'

const digits = /^\d+$/
const capital = /^\p{Lu}/u

const isNumber = (lower: string): boolean => digits.test(lower)

/** Whether a number is part of a longer one ("2,000", "3.1992", "$1990"). */
function cut(all: Pieces, index: number): boolean {
  const piece = all[index]
  const before = at(all, index - 1)
  if (piece?.glued && before !== '' && '.,$€£#:'.includes(before)) {
    if (!'.,:'.includes(before) || (all[index - 1]?.glued && isNumber(at(all, index - 2))))
      return true
  }
  const after = at(all, index + 1)
  if (after === '%') return true
  return (
    after !== '' &&
    '.,:'.includes(after) &&
    all[index + 1]?.glued === true &&
    all[index + 2]?.glued === true &&
    isNumber(at(all, index + 2))
  )
}

/** A year written in four figures. */
export function yearAt(all: Pieces, index: number): Read<number> | null {
  const lower = at(all, index)
  if (lower.length !== 4 || !isNumber(lower) || cut(all, index)) return null
  const value = Number(lower)
  return value >= 1000 && value <= 2100 ? { value, end: index + 1 } : null
}

/** The day of a month in figures or as an ordinal word: 2, 02nd, second. */
export function dayAt(all: Pieces, index: number): Read<number> | null {
  const lower = at(all, index)
  if (lower.length <= 2 && isNumber(lower)) {
    const value = Number(lower)
    if (value < 1 || value > 31 || cut(all, index)) return null
    const suffix = all[index + 1]
    const ordinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower)
    return { value, end: index + (ordinal ? 2 : 1) }
  }
  const spoken = ordinals.get(lower)
  if (spoken !== undefined) return { value: spoken, end: index + 1 }
  if (lower !== 'twenty' && lower !== 'thirty') return null
  const unit = ordinals.get(at(all, hyphen(all, index + 1)))
  if (unit === undefined || unit > 9) return null
  return { value: (tens.get(lower) ?? 0) + unit, end: hyphen(all, index + 1) + 1 }
}

/** A month by name; "may", "march" and "mar" only with a capital, an abbreviation with its full stop. */
export function monthAt(all: Pieces, index: number): Read<number> | null {
  const lower = at(all, index)
  const value = months.get(lower)
  if (value === undefined) return null
  if ((value === 5 || value === 3) && !capital.test(all[index]?.form ?? '')) return null
  const short = lower.length <= 4 && lower !== 'may' && lower !== 'june' && lower !== 'july'
  const dot = short && at(all, index + 1) === '.' && all[index + 1]?.glued === true
  return { value, end: index + (dot ? 2 : 1) }
}

/** "last year", "of this year", "next year" behind a month or a quarter. */
export function relativeYearAt(all: Pieces, index: number): Read<YearOf> | null {
  let next = skip(all, index, ',')
  next = skip(all, next, 'of')
  const word = at(all, next)
  const shift = word === 'last' ? -1 : word === 'this' ? 0 : word === 'next' ? 1 : null
  if (shift === null || at(all, next + 1) !== 'year') return null
  return { value: { yearShift: shift }, end: next + 2 }
}

/** The year behind a month, a season or a quarter: "2015", ", 2015", "of 2015", "last year". */
export function yearOfAt(all: Pieces, index: number): Read<YearOf> | null {
  let next = at(all, index) === ',' ? index + 1 : skip(all, index, 'of')
  next = skip(all, next, 'fiscal')
  const written = yearAt(all, next) ?? spokenYearAt(all, next)
  if (written !== null) return { value: { year: written.value }, end: written.end }
  return relativeYearAt(all, index)
}

/** A part of the day behind a day: "Friday night". */
export function partAt(all: Pieces, index: number): Read<Part> | null {
  const value = parts.get(at(all, index))
  return value === undefined ? null : { value, end: index + 1 }
}

/** A whole number in words or figures below a thousand: "five", "twenty-four", "150". */
function wholeAt(all: Pieces, index: number): Read<number> | null {
  const lower = at(all, index)
  if (isNumber(lower)) {
    return lower.length <= 3 && !cut(all, index) ? { value: Number(lower), end: index + 1 } : null
  }
  const one = ones.get(lower)
  if (one !== undefined) {
    const hundred = at(all, index + 1) === 'hundred'
    return hundred ? { value: one * 100, end: index + 2 } : { value: one, end: index + 1 }
  }
  const ten = tens.get(lower)
  if (ten === undefined) return null
  const next = hyphen(all, index + 1)
  const unit = ones.get(at(all, next))
  return unit !== undefined && unit < 10
    ? { value: ten + unit, end: next + 1 }
    : { value: ten, end: index + 1 }
}

function decimalAt(all: Pieces, index: number): Read<number> | null {
  if (!isNumber(at(all, index)) || at(all, index + 1) !== '.' || !isNumber(at(all, index + 2)))
    return null
  if (!all[index + 1]?.glued || !all[index + 2]?.glued) return null
  return { value: Number(`${at(all, index)}.${at(all, index + 2)}`), end: index + 3 }
}

const vague = new Set(['several', 'few', 'many', 'some', 'multiple', 'numerous'])

/**
 * How many, before a unit; null where the words do not count.
 *
 * @example five, 24, two and a half, 2 1/2, a couple of, a few, several, two or three
 */
export function countAt(all: Pieces, index: number): Read<number | null> | null {
  const lower = at(all, index)
  if (vague.has(lower)) return { value: null, end: index + 1 }
  if (lower === 'a' || lower === 'an') {
    const next = at(all, index + 1)
    if (next === 'few') return { value: null, end: index + 2 }
    if (next === 'dozen') return { value: 12, end: index + 2 }
    if (next === 'couple') return { value: 2, end: skip(all, index + 2, 'of') }
    return { value: 1, end: index + 1 }
  }
  if (lower === 'half') {
    const next = at(all, index + 1)
    return next === 'a' || next === 'an' ? { value: 0.5, end: index + 2 } : null
  }
  if (lower === 'couple') return { value: 2, end: skip(all, index + 1, 'of') }
  const whole = wholeAt(all, index)
  if (whole === null) return decimalAt(all, index)
  const { end } = whole
  const next = at(all, end)
  if (next === '½') return { value: whole.value + 0.5, end: end + 1 }
  if (
    next === '1' &&
    (at(all, end + 1) === '/' || at(all, end + 1) === '⁄') &&
    at(all, end + 2) === '2'
  ) {
    return { value: whole.value + 0.5, end: end + 3 }
  }
  if (next === 'and' && at(all, end + 1) === 'a' && at(all, end + 2) === 'half') {
    return { value: whole.value + 0.5, end: end + 3 }
  }
  if (next === 'to' || next === 'or' || next === '-' || next === '–') {
    const upper = wholeAt(all, end + 1)
    if (upper !== null && upper.value > whole.value) return { value: null, end: upper.end }
  }
  if (next === 'dozen') return { value: whole.value * 12, end: end + 1 }
  return whole
}

/** The index behind "or so" or "or two". */
export function behindOrSo(all: Pieces, index: number): number {
  if (at(all, index) !== 'or') return index
  const word = at(all, index + 1)
  return word === 'so' || word === 'two' || word === 'three' ? index + 2 : index
}
