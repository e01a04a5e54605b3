import { countryByName } from '../../lexicon/countries.ts'
import { placesAbbreviated, placesNamed } from '../../lexicon/gazetteer.ts'
import type { Reading, Word, WordRange } from '../../reader/reading.ts'

const locative = new Set([
  'in',
  'near',
  'at',
  'from',
  'to',
  'across',
  'outside',
  'into',
  'around',
  'throughout',
])
const longest = 4

/**
 * Names of places that the reader saw no name in: countries anywhere, other known names right after a locative preposition.
 *
 * @example "fighting near Norvik" where the reader marked nothing
 */
export function missedNames(
  reading: Reading,
  isTaken: (word: number) => boolean,
): readonly WordRange[] {
  const { words, report } = reading
  const found: WordRange[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (isTaken(at)) continue
    if (isAbbreviated(words, at)) {
      found.push([at, at + 1])
      continue
    }
    if (!isName(word) || isName(words[at - 1])) continue
    if (isHalf(words, at)) continue
    const end = runEnd(words, at, isTaken)
    const after = locative.has(words[at - 1]?.lower ?? '')
    for (let stop = end; stop > at; stop -= 1) {
      const name = report.text.slice(word?.start, words[stop - 1]?.end)
      if (countryByName(name) ? stop === end : after && stop === end && isPlace(name)) {
        found.push([at, stop])
        break
      }
    }
    at = end - 1
  }
  return found
}

/** "New Norland" with a "New" that the reader took for an adjective, the first half of "Al-Norland". */
const isHalf = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  const next = words[at + 1]
  if (before && /^(?:New|North|South|East|West|Saint|St\.|Al|El)$/.test(before.form)) return true
  return (
    next?.form === '-' && next.start === words[at]?.end && !countryByName(words[at]?.form ?? '')
  )
}

/** "Kars, Norl." with a short form of a division after the town that lies in it. */
const isAbbreviated = (words: readonly Word[], at: number): boolean => {
  const town = words[at - 2]
  const form = words[at]?.form ?? ''
  return (
    words[at - 1]?.form === ',' &&
    town !== undefined &&
    /^\p{Lu}/u.test(town.form) &&
    /^[A-Z].*\.$|^[A-Z]{2}$/.test(form) &&
    placesAbbreviated(form).length > 0
  )
}

const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.upos === 'PROPN' && /^\p{Lu}/u.test(word.form)

function runEnd(words: readonly Word[], first: number, isTaken: (word: number) => boolean): number {
  let end = first + 1
  while (end - first < longest && isName(words[end]) && !isTaken(end)) end += 1
  return end
}

/** Hamlets bear the names of people and of common things too. */
const isPlace = (name: string): boolean =>
  placesNamed(name).some(({ kind, population }) => kind !== 'town' || population > 20_000)
