import { childrenBy, type Tree } from './tree.ts'

/** What "refers to the drills as a siege" speaks of: the phrase with `to` under the verb `refer`. */
export function referredTo(tree: Tree, verb: number): number | undefined {
  if (tree.words[verb]?.lemma !== 'refer') return undefined
  return childrenBy(tree, verb, 'obl').find((child) =>
    childrenBy(tree, child, 'case').some((marker) => tree.words[marker]?.lower === 'to'),
  )
}
