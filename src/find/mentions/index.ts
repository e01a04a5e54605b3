import type { Reading } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { acronymOwners } from './acronym-owners.ts'
import { countryNames } from './country-names.ts'
import { demonyms } from './demonyms.ts'
import { described } from './described.ts'
import { knownBodies } from './known-bodies.ts'
import { named } from './named.ts'
import { pronouns } from './pronouns.ts'
import { repeatedNames } from './repeated-names.ts'
import { unseenNames } from './unseen-names.ts'

/**
 * Every expression that may name an actor, in the order of its head words; who each one is, is for `ground/actors` to say.
 *
 * @example findMentions(reading) for "Ada Berg said she left" has `Ada Berg` and `she`
 */
export function findMentions(reading: Reading): readonly Mention[] {
  const found: Mention[] = []
  const owner = new Uint8Array(reading.words.length)
  const phrase = new Uint8Array(reading.words.length)
  const heads = new Set<number>()
  const isNamed = (word: number): boolean => owner[word] !== 0
  const taken = (word: number): boolean => owner[word] !== 0 || phrase[word] !== 0
  const add = (mentions: readonly Mention[]) => {
    for (const one of mentions) {
      if (heads.has(one.head)) continue
      found.push(one)
      heads.add(one.head)
      // A title before a name is no actor of its own, though a body named in it is.
      if (one.entity === 'Person') phrase.fill(1, ...one.words)
      owner.fill(1, ...(one.name ?? [one.head, one.head + 1]))
      owner[one.head] = 1
    }
  }
  add(countryNames(reading))
  const countries = owner.slice()
  const isCountry = (word: number): boolean => countries[word] !== 0
  add(knownBodies(reading, isNamed))
  const known = owner.slice()
  add(named(reading, (word) => known[word] !== 0))
  add(acronymOwners(reading, isNamed))
  add(repeatedNames(reading, found, taken))
  // A demonym inside a longer name or title ("Norwegian Refugee Council") stands for the country too.
  add(demonyms(reading).filter((one) => !isCountry(one.head)))
  add(unseenNames(reading, taken))
  add(described(reading, taken))
  add(pronouns(reading).filter((one) => !heads.has(one.head)))
  return found.sort((a, b) => a.head - b.head || a.words[0] - b.words[0])
}
