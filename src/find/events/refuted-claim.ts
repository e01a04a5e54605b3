import { isNegated } from '../tree/clauses.ts'
import { childBy, type Tree } from '../tree/tree.ts'

const claims =
  /^(?:report|claim|allegation|accusation|suggestion|rumou?r|charge|assertion|story|notion|idea|speculation)$/
const refuting =
  /^(?:deny|refute|reject|dismiss|dispute|rebut|contradict|disprove|debunk|repudiate|discount)$/

/**
 * Whether a noun is a claim that somebody says is untrue, so that what it claims is denied.
 *
 * @example true for `reports` in "refuted reports that a drone had struck", false in "studied reports that it had"
 */
export function isRefuted(tree: Tree, noun: number): boolean {
  const word = tree.words[noun]
  if (!word || !claims.test(word.lemma)) return false
  const first = word.deprel === 'conj' ? word.head : noun
  const hung = tree.words[first]
  const verb = tree.words[hung?.head ?? -1]
  if (!hung || !verb || !refuting.test(verb.lemma)) return false
  if (!/^(?:obj|nsubj:pass|obl)$/.test(hung.deprel)) return false
  return !isNegated(tree, hung.head) && !isHalfOfNeither(tree, hung.head)
}

/** "neither confirmed nor denied reports" */
const isHalfOfNeither = (tree: Tree, verb: number): boolean =>
  tree.words[childBy(tree, verb, 'cc') ?? -1]?.lower === 'nor'
