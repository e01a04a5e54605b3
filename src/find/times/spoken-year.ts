import { at, hyphen, type Pieces, type Read } from './pieces.ts'
import { ones, tens } from './vocabulary.ts'

/** "nineteen ninety-seven", "two thousand five". */
export function spokenYearAt(all: Pieces, from: number): Read<number> | null {
  const first = at(all, from)
  if (first === 'two' && at(all, from + 1) === 'thousand') {
    const before = at(all, from - 1)
    if (before !== 'year' && before !== 'in' && before !== 'since') return null
    const next = at(all, from + 2) === 'and' ? from + 3 : from + 2
    const unit = ones.get(at(all, next))
    return unit === undefined
      ? { value: 2000, end: from + 2 }
      : { value: 2000 + unit, end: next + 1 }
  }
  const century =
    first === 'nineteen' ? 1900 : first === 'twenty' ? 2000 : first === 'eighteen' ? 1800 : 0
  if (century === 0) return null
  const start = hyphen(all, from + 1)
  const ten = tens.get(at(all, start))
  if (ten === undefined) {
    const teen = ones.get(at(all, start))
    return teen !== undefined && teen > 9 ? { value: century + teen, end: start + 1 } : null
  }
  const last = hyphen(all, start + 1)
  const unit = ones.get(at(all, last))
  return unit !== undefined && unit < 10
    ? { value: century + ten + unit, end: last + 1 }
    : { value: century + ten, end: start + 1 }
}
