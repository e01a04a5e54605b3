import { conjuncts } from '../tree/conjuncts.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { harmBefore } from './harm-before.ts'
import type { Harm } from './victim-rule.ts'

/** How far back the harm may be told of: a paragraph or two. */
const reach = 80

/**
 * Persons whom victims told of before are identified as.
 *
 * @example "Two teachers were kidnapped. The victims were identified as Ilan Dor and Petr Vane"
 */
export function identified(tree: Tree, verb: number): readonly Harm[] {
  const { words } = tree
  if (!/^(?:identify|name)$/.test(words[verb]?.lemma ?? '') || words[verb]?.upos !== 'VERB')
    return []
  const subject = words[childBy(tree, verb, 'nsubj:pass', 'nsubj') ?? -1]
  if (!/^(?:victim|dead|deceased|hostage)$/.test(subject?.lemma ?? '')) return []
  const kind = harmBefore(tree, verb, reach)
  if (kind === null) return []
  return childrenBy(tree, verb, 'obl', 'xcomp', 'obj')
    .filter((at) => childrenBy(tree, at, 'case', 'mark').some((i) => words[i]?.lower === 'as'))
    .flatMap((at) => conjuncts(tree, at))
    .map((head) => ({ kind, head }))
}
