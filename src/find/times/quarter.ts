import { comparing, yearBackAt, yearBefore } from './business-year.ts'
import type { YearOf } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, hyphen, type Pieces, skip } from './pieces.ts'
import { yearOfAt } from './read.ts'
import { ordinals } from './vocabulary.ts'

/** The number of a quarter in words or as "Q3"; an adjective ("third-quarter") leaves the article to its noun. */
function numberAt(
  all: Pieces,
  index: number,
): { number: number; adjective: boolean; end: number } | null {
  const number = ordinals.get(at(all, index))
  if (number !== undefined && number <= 4) {
    const next = hyphen(all, index + 1)
    const word = at(all, next)
    if (word !== 'quarter' && word !== 'quarters') return null
    return { number, adjective: next > index + 1, end: next + 1 }
  }
  const short =
    at(all, index) === 'q' &&
    all[index]?.glued === false &&
    all[index + 1]?.glued === true &&
    /^[1-4]$/.test(at(all, index + 1)) &&
    !/^\p{L}/u.test(all[index + 2]?.glued === true ? at(all, index + 2) : '')
  return short ? { number: Number(at(all, index + 1)), adjective: false, end: index + 2 } : null
}

/**
 * Reads a numbered quarter of a business year.
 *
 * @example "Profit fell in **the third quarter of 2019**."
 */
export function quarter(all: Pieces, from: number): Match | null {
  const before = yearBefore(all, from)
  let next = before.value === null ? skip(all, from, 'the') : before.end
  while (comparing.has(at(all, next))) next++
  const behind = yearBackAt(all, next)
  next = hyphen(all, skip(all, behind ?? next, 'fiscal'))
  const found = numberAt(all, next)
  if (found === null || (found.adjective && at(all, from) === 'the' && next === from + 1))
    return null
  const after = before.value === null ? yearOfAt(all, found.end) : null
  const year: YearOf = before.value ?? after?.value ?? null
  return match(
    'quarter',
    after?.end ?? found.end,
    'DATE',
    { kind: 'quarter', number: found.number, year, back: behind === null ? 0 : 1 },
    0.92,
  )
}
