import type { Part } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { partAt } from './read.ts'
import { parts } from './vocabulary.ts'

const days: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** A part of the day that a word or two name: tonight, this morning, last night. */
function nearPart(all: Pieces, from: number): { shift: number; part: Part; end: number } | null {
  const first = at(all, from)
  if (first === 'tonight') return { shift: 0, part: 'NI', end: from + 1 }
  if (first === 'overnight') return { shift: 0, part: 'NI', end: from + 1 }
  const part = parts.get(at(all, from + 1))
  if (part === undefined) return null
  if (first === 'this') return { shift: 0, part, end: from + 2 }
  if (first === 'last' && (part === 'NI' || part === 'EV'))
    return { shift: -1, part, end: from + 2 }
  return null
}

/** "USA TODAY", "Tarn Today": part of a name. */
const isName = (all: Pieces, from: number): boolean =>
  at(all, from - 1) === 'usa' ||
  (/^\p{Lu}\p{Ll}/u.test(all[from]?.form ?? '') && /^\p{Lu}/u.test(all[from - 1]?.form ?? ''))

/**
 * Reads a day named by its distance from the report's day, and the parts of such a day.
 *
 * @example "The strikes began **last night** and went on **today**."
 */
export function relativeDay(all: Pieces, from: number): Match | null {
  const first = at(all, from)
  if (first === 'today' && isName(all, from)) return null
  if (first === 'the' && at(all, from + 1) === 'day') {
    const shift = at(all, from + 2) === 'before' ? -1 : at(all, from + 2) === 'after' ? 1 : 0
    const named = days.get(at(all, from + 3))
    if (shift === 0 || named !== shift) return null
    return match(
      'relative-day',
      from + 4,
      'DATE',
      { kind: 'day', shift: 2 * shift, part: null },
      0.95,
    )
  }
  const near = nearPart(all, from)
  if (near !== null) {
    return match(
      'relative-day',
      near.end,
      'TIME',
      { kind: 'day', shift: near.shift, part: near.part },
      0.93,
    )
  }
  const shift = days.get(first)
  if (shift === undefined) return null
  const part = partAt(all, from + 1)
  return match(
    'relative-day',
    part?.end ?? from + 1,
    part === null ? 'DATE' : 'TIME',
    { kind: 'day', shift, part: part?.value ?? null },
    0.95,
  )
}
