import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { type Modality, modality, occurred } from './modality.ts'
import { hasCondition } from './own-status.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * What is left of a negated verb in a condition, or in what would have followed from one: it is not said not to have
 * happened. null where no condition is near.
 *
 * @example in "if the guards had not shot them, the port would not have burned" they were shot and it burned; "if they do
 * not leave" is conditional
 */
export function supposed(tree: Tree, verb: number, group: VerbGroup): Modality | null {
  const word = tree.words[verb]
  const isIf = childrenBy(tree, verb, 'mark').some((at) => tree.words[at]?.lower === 'if')
  if (isIf) {
    const had = childrenBy(tree, verb, 'aux').some((at) => tree.words[at]?.lower === 'had')
    return had && isUnreal(tree, word?.head ?? -1) ? occurred : modality('conditional')
  }
  const unreal = group.perfect && /^(?:would|could)$/.test(group.modal ?? '')
  return unreal && (hasCondition(tree, verb) || hasInvertedCondition(tree, verb)) ? occurred : null
}

/** "would have burned": what did not happen, or did. */
function isUnreal(tree: Tree, verb: number): boolean {
  const helpers = childrenBy(tree, verb, 'aux', 'aux:pass').map((at) => tree.words[at]?.lower ?? '')
  return helpers.includes('have') && helpers.some((form) => /^(?:would|could|might)$/.test(form))
}

/** A `had` before the subject of its clause. */
const isFirst = (tree: Tree, clause: number, at: number): boolean => {
  const subject = childBy(tree, clause, 'nsubj', 'nsubj:pass')
  return tree.words[at]?.lower === 'had' && subject !== undefined && at < subject
}

/** "had they stayed" */
const hasInvertedCondition = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl').some(
    (clause) =>
      clause > verb && childrenBy(tree, clause, 'aux').some((at) => isFirst(tree, clause, at)),
  )
