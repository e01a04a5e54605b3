import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'
import { decadeNames } from './vocabulary.ts'

/** The decade as TIMEX3 writes it, 198 for the 1980s, and the index behind it. */
function decadeAt(all: Pieces, index: number): { value: number; end: number } | null {
  const spoken = decadeNames.get(at(all, index))
  if (spoken !== undefined) return { value: spoken, end: index + 1 }
  const mark = at(all, index)
  const start = mark === "'" || mark === '’' || mark === '‘' || mark === '`' ? index + 1 : index
  const figure = at(all, start)
  if (!/^(?:1[5-9]\d0|20\d0|\d0)$/.test(figure)) return null
  let end = start + 1
  const tail = at(all, end)
  if (tail === "'" || tail === '’') end++
  if (at(all, end) !== 's' || !all[end]?.glued) return null
  // "the 20s" without a century is taken for the last one that is over
  const full = figure.length === 4 ? Number(figure) / 10 : 190 + Number(figure) / 10
  if (figure.length === 2 && start === index && at(all, index - 1) !== 'the') return null
  return { value: full, end: end + 1 }
}

/**
 * Reads a decade in figures or by name.
 *
 * @example "Fighting first broke out in **the 1980s**."
 */
export function decade(all: Pieces, from: number): Match | null {
  const start = skip(all, from, 'the')
  const found = decadeAt(all, start)
  if (found === null) return null
  // people are "in their twenties" and temperatures "in the forties"
  if (decadeNames.has(at(all, start)) && (start === from || found.value < 195)) return null
  return match('decade', found.end, 'DATE', { kind: 'decade', decade: found.value }, 0.9)
}
