import { placesAbbreviated, placesNamed } from '../../lexicon/gazetteer.ts'
import type { Word, WordRange } from '../../reader/reading.ts'

const directions =
  /^(?:(?:(?:north|south)-?)?(?:north|south|east|west)(?:ern|ernmost)?|central|upper|lower|greater|downtown|mid|inner|outer|mainland|rural)$/
const joints = /^(?:,|and|or|&|\/|;|\(|\)|-|–|—)$/

/**
 * The bare names in a range that the reader took for one place: without article, direction and possessive, a pair
 * as two, an expression that the gazetteer knows never cut.
 *
 * @example "the eastern Norland" gives "Norland"; "Kars, Norland" gives "Kars" and "Norland"
 */
export function bareNames(
  words: readonly Word[],
  [first, end]: WordRange,
  text: string,
): readonly WordRange[] {
  const found: WordRange[] = []
  const range = trim(words, [first, end], text)
  if (!range) return found
  if (isKnown(words, range, text)) return [range]
  let start = range[0]
  for (let at = start; at <= range[1]; at += 1) {
    if (at < range[1] && !joints.test(words[at]?.lower ?? '')) continue
    // A hyphen within a name ("Kars-Norvik") is no joint.
    const hyphen = words[at]?.lower === '-' && at < range[1]
    if (hyphen && (at - start > 1 || (words[start]?.form.length ?? 0) < 4)) continue
    if (hyphen && !isKnown(words, [start, at], text)) continue
    const part = trim(words, [start, at], text)
    if (part) found.push(...apart(words, part, text))
    start = at + 1
  }
  return found
}

/** "Norlands Kars", where an apostrophe was lost, and "Kars Norland" or "Kars eastern Norland", where a comma was, are two names. */
function apart(words: readonly Word[], range: WordRange, text: string): readonly WordRange[] {
  const [first, end] = range
  if (end - first < 2 || end - first > 6 || isKnown(words, range, text)) return [range]
  for (let at = first + 1; at < end; at += 1) {
    const right = trim(words, [at, end], text)
    if (!right || !isKnown(words, right, text)) continue
    const left = trim(words, [first, at], text)
    if (!left) continue
    const pair =
      isKnown(words, left, text) && (isArea(words, left, text) || isArea(words, right, text))
    if (right[0] > at || pair || isOwner(words, left)) return [left, right]
  }
  return [range]
}

const isArea = (words: readonly Word[], range: WordRange, text: string): boolean =>
  placesNamed(form(words, range, text)).some(({ kind }) => kind === 'country' || kind === 'region')

const isOwner = (words: readonly Word[], [first, end]: WordRange): boolean => {
  const form = words[first]?.form ?? ''
  return end - first === 1 && form.endsWith('s') && placesNamed(form.slice(0, -1)).length > 0
}

function trim(words: readonly Word[], range: WordRange, text: string): WordRange | null {
  let [first, end] = range
  while (end > first && /^(?:['’]s?|s['’]|[.,;:()"“”\-–—])$/.test(words[end - 1]?.lower ?? ''))
    end -= 1
  while (first < end && /^(?:the|a|an|all|[,;:()"“”‘'’\-–—])$/.test(words[first]?.lower ?? ''))
    first += 1
  while (
    end - first > 1 &&
    directions.test(words[first]?.lower ?? '') &&
    !isKnown(words, [first, end], text)
  )
    first += 1
  return first < end && /\p{Lu}/u.test(form(words, [first, end], text)) ? [first, end] : null
}

const form = (words: readonly Word[], [first, end]: WordRange, text: string): string =>
  text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0)

/** Whether the gazetteer has the words of a range as one name. */
export const isKnown = (words: readonly Word[], range: WordRange, text: string): boolean => {
  const name = form(words, range, text)
  return placesNamed(name).length > 0 || placesAbbreviated(name).length > 0
}
