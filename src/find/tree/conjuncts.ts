import type { Tree } from './tree.ts'

/**
 * A word and everything coordinated with it, in the order of the text.
 *
 * @example "Norland and Sudland" from `Norland` gives both
 */
export function conjuncts(tree: Tree, index: number): readonly number[] {
  const found = [index]
  for (let at = 0; at < found.length && at < 50; at += 1) {
    for (const child of tree.children[found[at] as number] ?? []) {
      if (tree.words[child]?.deprel === 'conj') found.push(child)
    }
  }
  return found
}

/** The first word of the coordination that a word stands in: itself where it is no conjunct. */
export function firstConjunct(tree: Tree, index: number): number {
  let at = index
  for (let steps = 0; steps < 50; steps += 1) {
    const word = tree.words[at]
    if (word?.deprel !== 'conj' || word.head < 0) break
    at = word.head
  }
  return at
}
