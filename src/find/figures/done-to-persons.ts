import { childrenBy } from '../tree/tree.ts'
import { governingVerb, type KindRule } from './kind-of.ts'
import { isPeople } from './kind-words.ts'
import { neighbours } from './neighbours.ts'

/** Nouns that say what had been done to people before: what is done to them now outweighs it. */
const held =
  /^(?:detainee|prisoner|inmate|hostage|captive|suspect|refugee|migrant|evacuee|asylum-seeker)$/

/**
 * Kind by what is done to people whose noun says something of its own, and by verbs for things that are used of people.
 *
 * @example "executed 15 detainees" and "destroyed 60 rebels" are killed, whatever they had been before
 */
export const doneToPersons: KindRule = (counted) => {
  const { tree, noun, phrase, top } = counted
  const word = tree.words[noun ?? -1]
  if (!word) return null
  if (held.test(word.lemma.toLowerCase())) {
    const kind = neighbours(counted) ?? governingVerb(counted)
    return kind === 'killed' || kind === 'wounded' ? kind : null
  }
  if (!isPeople(word)) return null
  if (/^destroy(?:ed|ing|s)?$/.test(tree.words[phrase.first - 1]?.lower ?? '')) return 'killed'
  const hung = tree.words[top]
  const verb = tree.words[hung?.head ?? -1]
  if (!hung || verb?.lemma !== 'destroy') return null
  const done = hung.deprel === 'obj' || hung.deprel === 'nsubj:pass'
  const otherwise = childrenBy(tree, hung.head, 'obj').some((child) => child !== top)
  return done && !otherwise ? 'killed' : null
}
