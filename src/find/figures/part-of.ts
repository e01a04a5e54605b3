import type { Word } from '../../reader/reading.ts'
import type { FigureKind } from '../../record/record.ts'

const inclusion =
  /^(?:including|among|includes|included|mostly|comprising|of|them|whom|these|those|with|namely|,|and|were|are|children|is|—|–|-|\(|:|at|least)$/

/**
 * Whether a number gives a part of the one before it, which then has the same kind.
 *
 * @example "22 people, among them five children" : the five are part of the 22
 */
export function partOf(words: readonly Word[], previousEnd: number, first: number): boolean {
  if (first <= previousEnd) return false
  // "killed in the latest fighting, including 11 civilians" and "..., among them 11 civilians"
  const them = /^(?:them|whom)$/.test(words[first - 1]?.lower ?? '')
  if (words[them ? first - 2 : first - 1]?.lower === (them ? 'among' : 'including'))
    return first - previousEnd < 30 && words[previousEnd - 1]?.sentence === words[first]?.sentence
  if (isAlongWith(words, first))
    return first - previousEnd < 12 && words[previousEnd - 1]?.sentence === words[first]?.sentence
  if (first - previousEnd > 6) return false
  let includes = false
  let joined = false
  for (let at = previousEnd; at < first; at += 1) {
    const word = words[at]
    if (!word || word.sentence !== words[first]?.sentence) return false
    if (/^(?:including|among|includes|included|comprising|mostly|whom|namely)$/.test(word.lower))
      includes = true
    else if (/^(?:and|,)$/.test(word.lower)) joined = true
    else if (!inclusion.test(word.lower)) return false
  }
  return includes || joined || first - previousEnd === 0
}

/** "seven fighters had died, along with four civilians" */
const isAlongWith = (words: readonly Word[], first: number): boolean => {
  const [one, two] = [words[first - 2]?.lower ?? '', words[first - 1]?.lower ?? '']
  return (/^(?:along|together)$/.test(one) && two === 'with') || (one === 'well' && two === 'as')
}

/**
 * Whether a number counts some of those just told of: "234 of them were children", "most of whom".
 */
export const someOfThem = (words: readonly Word[], noun: number | null): boolean =>
  noun !== null && /^(?:them|whom|those|these)$/.test(words[noun]?.lower ?? '')

/** Kinds that a part or a conjunct takes over from the figure before it. */
export const inherits = (kind: FigureKind): boolean => kind !== 'share' && kind !== 'money'
