import { placesNamed } from '../../lexicon/gazetteer.ts'
import type { Word } from '../../reader/reading.ts'

const adjective = /^(\p{Lu}\p{Ll}{3,}?)(?:i?an|ish|ese)$/u
const endings = ['', 'a', 'e', 'o', 'us', 'y']
const leastPeople = 100_000

/**
 * Whether a word is the adjective of a city before what it describes, which no table of peoples has and no place bears as its name.
 *
 * @example "Norvikan" in "a Norvikan suburb" is no place
 */
export function adjectiveOfTown(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  const stem = adjective.exec(word?.form ?? '')?.[1]
  if (!word || !stem || next?.sentence !== word.sentence || !/^\p{L}/u.test(next.form)) return false
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(next.upos) || placesNamed(word.form).length > 0) return false
  return endings.some((ending) =>
    placesNamed(stem + ending).some(({ population }) => population >= leastPeople),
  )
}
