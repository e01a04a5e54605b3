import { wordsOf } from '../../lexicon/event-types.ts'
import { agents } from '../tree/subjects.ts'
import { childrenBy, type Tree } from '../tree/tree.ts'

const weapons = wordsOf('weapon')

/** Whether a word is something that strikes because somebody let it: a missile, shells, bombs. */
export const isWeapon = (tree: Tree, index: number): boolean => {
  const word = tree.words[index]
  return word !== undefined && (weapons.has(word.lemma) || weapons.has(word.lower))
}

/**
 * Those who let a weapon strike, for a weapon among the doers of which the words say whose deed it is.
 *
 * @example the rebels for `missile` in "a missile fired by rebels hit the port"; `missile` stays in "a missile hit it"
 */
export function wielders(tree: Tree, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => {
    if (!isWeapon(tree, head)) return [head]
    const clauses = childrenBy(tree, head, 'acl', 'acl:relcl')
    const found = clauses.flatMap((clause) => agents(tree, clause)).filter((at) => at !== head)
    return found.length > 0 ? found : [head]
  })
}
