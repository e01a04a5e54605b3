import type { Reading } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { countryNames } from './country-names.ts'
import { demonyms } from './demonyms.ts'
import { described } from './described.ts'
import { named } from './named.ts'
import { pronouns } from './pronouns.ts'
import { unseenNames } from './unseen-names.ts'

/**
 * Every expression that may name an actor, in the order of its head words; who each one is, is for `ground/actors` to say.
 *
 * @example findMentions(reading) for "Ada Berg said she left" has `Ada Berg` and `she`
 */
export function findMentions(reading: Reading): readonly Mention[] {
  const found: Mention[] = []
  const owner = new Uint8Array(reading.words.length)
  const heads = new Set<number>()
  const taken = (word: number): boolean => owner[word] !== 0
  const insideOrganization = (word: number): boolean => owner[word] === 2 && !heads.has(word)
  const add = (mentions: readonly Mention[]) => {
    for (const one of mentions) {
      found.push(one)
      heads.add(one.head)
      const [first, end] = one.name ?? [one.head, one.head + 1]
      owner.fill(one.entity === 'Organization' ? 2 : 1, first, end)
    }
  }
  add(named(reading))
  add(countryNames(reading, taken, insideOrganization))
  // A demonym inside a longer name ("Norwegian Refugee Council") stands for the country too.
  const free = (one: Mention) => !heads.has(one.head) && owner[one.head] !== 1
  add(demonyms(reading).filter(free))
  add(unseenNames(reading, taken))
  add(described(reading, taken))
  add(pronouns(reading).filter((one) => !taken(one.head)))
  return found.sort((a, b) => a.head - b.head || a.words[0] - b.words[0])
}
