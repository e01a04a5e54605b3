import type { YearOf } from './finding.ts'
import { at, hyphen, type Pieces, type Read, skip } from './pieces.ts'
import { yearAt } from './read.ts'

/** The year before a quarter or period: "this year's", "last year's", "the 1988". */
export function yearBefore(all: Pieces, from: number): Read<YearOf> {
  const first = at(all, from)
  const shift = first === 'last' ? -1 : first === 'this' ? 0 : first === 'next' ? 1 : null
  if (shift !== null && at(all, from + 1) === 'year') {
    const mark = at(all, from + 2)
    if ((mark === "'" || mark === '’') && at(all, from + 3) === 's') {
      return { value: { yearShift: shift }, end: from + 4 }
    }
    if (mark === 's') return { value: { yearShift: shift }, end: from + 3 }
  }
  const written = yearAt(all, skip(all, from, 'the'))
  return written === null
    ? { value: null, end: from }
    : { value: { year: written.value }, end: written.end }
}

/** The index behind "year-ago" or "year-earlier" before a period. */
export function yearBackAt(all: Pieces, index: number): number | null {
  if (at(all, index) !== 'year') return null
  const next = hyphen(all, index + 1)
  const word = at(all, next)
  return word === 'ago' || word === 'earlier' || word === 'before' ? next + 1 : null
}

/** Words that tie a period to one already named. */
export const comparing = new Set(['latest', 'current', 'same', 'comparable', 'corresponding'])
