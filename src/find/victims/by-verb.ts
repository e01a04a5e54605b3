import type { Word } from '../../reader/reading.ts'
import type { VictimKind } from '../../record/record.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { isPassive, patients, subjects } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { harms } from './harm-words.ts'
import { hasHappened } from './has-happened.ts'
import type { Harm } from './victim-rule.ts'

/**
 * Those to whom a verb of harm is done or happens.
 *
 * @example "gunmen shot dead a judge", "the judge was killed", "the judge died", "the judge, who was abducted"
 */
export function byVerb(tree: Tree, verb: number): readonly Harm[] {
  const word = tree.words[verb]
  if (!word || !isVerbal(word) || !hasHappened(tree, verb)) return []
  const kind = kindOfVerb(tree, verb)
  if (!kind) return []
  const [name, suffered] = kind
  const heads = suffered ? subjects(tree, verb) : doneTo(tree, verb)
  // "took the budget hostage" takes no person, and nobody by the word itself.
  return heads
    .filter((head) => name !== 'captured' || tree.words[head]?.lemma !== 'hostage')
    .map((head) => ({ kind: name, head }))
}

/** "the slain minister" has an adjective by its tag. */
const isVerbal = ({ upos, xpos, deprel }: Word): boolean =>
  upos === 'VERB' || (deprel === 'amod' && xpos === 'VBN')

function kindOfVerb(tree: Tree, verb: number): readonly [VictimKind, boolean] | null {
  const lemma = tree.words[verb]?.lemma.toLowerCase() ?? ''
  for (const [kind, { done, suffered, states }] of harms) {
    if (done.has(lemma)) return [kind, false]
    if (suffered.has(lemma)) return [kind, isPassive(tree, verb) === false]
    // "left a guard dead", "shot dead", "was taken hostage"
    if (/^(?:leave|shoot|find|take|hold|set|go|escape|emerge|survive)$/.test(lemma)) {
      const told = childrenBy(tree, verb, 'xcomp', 'advmod', 'amod', 'obj', 'advcl')
      if (told.some((i) => states.has(tree.words[i]?.lower ?? '')))
        return [kind, /^(?:go|escape|emerge|survive)$/.test(lemma)]
    }
  }
  return null
}

/** Patients, and the noun that a bare participle follows: "the minister murdered in Bellhaven", "the slain minister". */
function doneTo(tree: Tree, verb: number): readonly number[] {
  const word = tree.words[verb]
  const bare = childBy(tree, verb, 'nsubj', 'nsubj:pass') === undefined
  if (bare && /^(?:acl|amod)$/.test(word?.deprel ?? '') && /^VB[ND]$/.test(word?.xpos ?? ''))
    return [word?.head ?? -1]
  // "murdered peasants Ilan Dor and Petr Vane" may have two objects in the tree.
  const objects = childrenBy(tree, verb, 'obj')
  return objects.length > 1 && !isPassive(tree, verb)
    ? objects.flatMap((at) => conjuncts(tree, at))
    : patients(tree, verb)
}
