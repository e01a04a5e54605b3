import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'

const before = /^(?:on|by|until|till|since|from|before|after|and|to)$/
/** What may follow a date; a noun would be counted by the ordinal: "on the 11th floor". */
const behind =
  /^(?:|[.,;:)—–]|a|an|the|his|her|its|their|he|she|it|they|we|i|and|but|when|after|before|to|was|were|is|had|has|will|that|in|at)$/

/**
 * Reads a day of the month that is named by its number alone.
 *
 * @example "The bridge fell on **the 11th**, and it reopens on the 20th."
 */
export function dayOfMonth(all: Pieces, from: number): Match | null {
  if (at(all, from) !== 'the' || !before.test(at(all, from - 1))) return null
  const day = Number(at(all, from + 1))
  const suffix = all[from + 2]
  if (!/^\d{1,2}$/.test(at(all, from + 1)) || day < 1 || day > 31) return null
  if (!/^(?:st|nd|rd|th)$/.test(suffix?.lower ?? '') || !suffix?.glued) return null
  if (!behind.test(at(all, from + 3))) return null
  return match(
    'day-of-month',
    from + 3,
    'DATE',
    { kind: 'date', year: null, month: null, day, relation: 'bare', part: null },
    0.7,
  )
}
