import { relation } from '../../find/tree/tree.ts'
import type { Person } from './antecedents.ts'
import type { Cast } from './cast.ts'
import type { Quoted } from './quoted.ts'

/**
 * How much a noun before a pronoun offers itself as its antecedent: the nearer the better, subjects before objects,
 * speakers for speakers.
 *
 * @example in "Berg met Holt. She said" the subject `Berg` has more than the object `Holt`
 */
export function salience(
  cast: Cast,
  quoted: Quoted,
  pronoun: number,
  candidate: number,
  person: Person,
): number {
  const { words } = cast.reading
  const role = bearerOfRole(cast, candidate)
  const kind = words[role]?.deprel ?? ''
  const distance = (words[pronoun]?.sentence ?? 0) - (words[candidate]?.sentence ?? 0)
  const step = person.gender === 'thing' || person.number === 'many' ? 2.2 : 1.5
  let score = 12 - step * distance - 0.03 * Math.min(100, pronoun - candidate)
  if (kind.startsWith('nsubj')) score += 2.5
  else if (relation(words[role]) === 'obj' || kind === 'root') score += 0.8
  else if (kind === 'nmod:poss') score += 0.6
  else if (kind === 'compound' || kind === 'amod') score -= 2
  // "Berg said she": the subject of the verb that governs the pronoun's clause.
  if (governs(cast, role, pronoun)) score += 2
  // "Berg came and she spoke": the subject of the clause before.
  if (isSubjectBefore(cast, role, pronoun)) score += 2.5
  // "the fears of miners and their kin": whoever stands within what the pronoun's noun is joined to.
  if (isJoined(cast, candidate, pronoun)) score += 6
  const possessive = words[pronoun]?.deprel === 'nmod:poss'
  if (possessive && distance === 0 && kind.startsWith('nsubj')) score += 1
  if (cast.speakers.has(candidate)) score += cast.speakers.has(pronoun) ? 3 : 0.5
  // Who is only spoken of in a quotation is seldom meant outside it.
  if ((quoted[candidate] ?? -1) >= 0 && (quoted[pronoun] ?? -1) < 0) score -= 3
  return score
}

function isSubjectBefore(cast: Cast, candidate: number, pronoun: number): boolean {
  const { words } = cast.reading
  if (!words[pronoun]?.deprel.startsWith('nsubj')) return false
  const verb = words[words[pronoun]?.head ?? -1]
  const subject = words[candidate]?.deprel.startsWith('nsubj') === true
  return subject && verb?.deprel === 'conj' && words[candidate]?.head === verb.head
}

const NEAR = 3

function isJoined(cast: Cast, candidate: number, pronoun: number): boolean {
  const { words } = cast.reading
  const word = words[pronoun]
  const noun = words[word?.head ?? -1]
  if (word?.deprel !== 'nmod:poss' || noun?.deprel !== 'conj') return false
  if (!/^(?:and|or)$/.test(words[pronoun - 1]?.lower ?? '')) return false
  return pronoun - candidate <= NEAR && candidate >= (cast.tree.first[noun.head] ?? noun.head)
}

// "The aid group Marel said": the name beside a noun plays the part of the noun.
function bearerOfRole(cast: Cast, candidate: number): number {
  const word = cast.reading.words[candidate]
  return word?.deprel === 'appos' && word.head === candidate - 1 ? word.head : candidate
}

// Whether the candidate is the subject of a verb above the pronoun.
function governs(cast: Cast, candidate: number, pronoun: number): boolean {
  const { words } = cast.reading
  if (!words[candidate]?.deprel.startsWith('nsubj')) return false
  const verb = words[candidate]?.head ?? -1
  for (let at = words[pronoun]?.head ?? -1, steps = 0; at >= 0 && steps < 12; steps += 1) {
    if (at === verb) return true
    at = words[at]?.head ?? -1
  }
  return false
}
