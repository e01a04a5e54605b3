import type { WordRange } from '../../reader/reading.ts'
import { childrenBy, type Tree } from '../tree/tree.ts'

const relative = /^(which|who|where|whose|whom)$/

/**
 * What is said without the report's own gloss on a name at its end: a relative clause after a comma that tells the
 * reader who or what the name is.
 *
 * @example "that it had sold the yard to Norvik, which builds ferries" ends with "Norvik"
 */
export function beforeGloss(tree: Tree, [first, end]: WordRange): WordRange {
  for (let at = first + 2; at < end - 1; at += 1) {
    const word = tree.words[at]
    if (word?.lower !== ',' || !relative.test(tree.words[at + 1]?.lower ?? '')) continue
    const clause = clauseOf(tree, at + 1)
    if (clause === undefined || (tree.last[clause] ?? 0) < end - 2) continue
    const name = tree.words[clause]?.head ?? -1
    if (name >= first && name < at && isNamed(tree, name)) return [first, at]
  }
  return [first, end]
}

/** The relative clause that a pronoun opens. */
function clauseOf(tree: Tree, pronoun: number): number | undefined {
  let at = pronoun
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    if (tree.words[at]?.deprel === 'acl:relcl') return at
    at = tree.words[at]?.head ?? -1
  }
  return undefined
}

const isNamed = (tree: Tree, noun: number): boolean =>
  tree.words[noun]?.upos === 'PROPN' ||
  childrenBy(tree, noun, 'compound', 'flat').some((child) => tree.words[child]?.upos === 'PROPN')
