import { countryByDemonym, countryByName } from '../../lexicon/countries.ts'
import type { Reading, Word, WordRange } from '../../reader/reading.ts'

/**
 * Adjectives of countries and continents and the names of their peoples: no places by the record's contract, but words that name one.
 *
 * @example "a Norlandish general" has the people "Norlandish"
 */
export function peoples({ words }: Reading): readonly WordRange[] {
  const found: WordRange[] = []
  for (let at = 0; at < words.length; at += 1) {
    const two =
      isWord(words[at]) && isWord(words[at + 1]) ? `${form(words, at)} ${form(words, at + 1)}` : ''
    const length =
      two !== '' && isPeople(two) ? 2 : isWord(words[at]) && isPeople(form(words, at)) ? 1 : 0
    if (length === 0) continue
    found.push([at, at + length])
    at += length - 1
  }
  return found
}

const form = (words: readonly Word[], at: number): string => words[at]?.form ?? ''

const isWord = (word: Word | undefined): boolean =>
  word !== undefined && word.lower !== 'the' && /^\p{Lu}\p{L}+$/u.test(word.form)

const isPeople = (name: string): boolean =>
  continents.has(name) || (countryByDemonym(name) !== null && countryByName(name) === null)

/** Adjectives of continents and what they are of. */
const continents: ReadonlyMap<string, string> = new Map([
  ['European', 'Europe'],
  ['Europeans', 'Europe'],
  ['African', 'Africa'],
  ['Africans', 'Africa'],
  ['Asian', 'Asia'],
  ['Asians', 'Asia'],
])

/** The name of what a people is of, null for words that name none. */
export const homeOf = (people: string): string | null =>
  continents.get(people) ?? countryByDemonym(people)?.name ?? null
