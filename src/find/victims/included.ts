import { conjuncts } from '../tree/conjuncts.ts'
import type { Tree } from '../tree/tree.ts'
import { harmBefore } from './harm-before.ts'
import type { Harm } from './victim-rule.ts'

const reach = 12

/**
 * Single persons included in a number of victims.
 *
 * @example "nine peasants were killed and three wounded, including a girl" : she is wounded
 */
export function included(tree: Tree, at: number): readonly Harm[] {
  const { words } = tree
  const word = words[at]
  if (word?.lower !== 'including' || words[at - 1]?.form !== ',') return []
  let within = 0
  while (within < reach && words[at - within - 1]?.sentence === word.sentence) within += 1
  const kind = harmBefore(tree, at, within)
  const head = word.head
  if (kind === null || head <= at || words[head]?.sentence !== word.sentence) return []
  return conjuncts(tree, head).map((one) => ({ kind, head: one }))
}
