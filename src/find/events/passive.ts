import { isPassive } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'

const being = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'gets'])

/**
 * Whether a verb is passive by its arcs, or by its words where the arcs lack the mark: a participle after a form of
 * "be" without an object.
 *
 * @example true for `killed` in "when villagers are killed", false in "they have killed"
 */
export function passive(tree: Tree, verb: number): boolean {
  if (isPassive(tree, verb)) return true
  const word = tree.words[verb]
  if (word?.xpos !== 'VBN' || childBy(tree, verb, 'obj') !== undefined) return false
  return childrenBy(tree, verb, 'aux', 'cop').some((at) => being.has(tree.words[at]?.lower ?? ''))
}
