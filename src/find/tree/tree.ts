import type { Reading, Word } from '../../reader/reading.ts'

/** A reading's dependency trees with what rules ask of them most often, worked out once in linear time. */
export interface Tree {
  readonly words: readonly Word[]
  /** For each word the indices of the words that hang on it, in the order of the text. */
  readonly children: readonly (readonly number[])[]
  /** First and last word index of each word's subtree, both inclusive. */
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const trees = new WeakMap<Reading, Tree>()

/**
 * The trees of a reading, built at the first call and kept, so that every rule may ask for them.
 *
 * @example treeOf(reading).children[verb]
 */
export function treeOf(reading: Reading): Tree {
  const known = trees.get(reading)
  if (known) return known
  const tree = buildTree(reading.words)
  trees.set(reading, tree)
  return tree
}

/** Builds the tree of a list of words; arcs that make a circle or leave the list are cut. */
export function buildTree(words: readonly Word[]): Tree {
  const children: number[][] = words.map(() => [])
  const first = words.map((_, index) => index)
  const last = words.map((_, index) => index)
  const roots: number[] = []
  for (const [index, word] of words.entries()) {
    const siblings = word.head === index ? undefined : children[word.head]
    if (siblings) siblings.push(index)
    else roots.push(index)
  }
  const order: number[] = []
  const stack = roots
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    order.push(at)
    for (const child of children[at] ?? []) stack.push(child)
  }
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const index = order[at] as number
    for (const child of children[index] ?? []) {
      first[index] = Math.min(first[index] as number, first[child] as number)
      last[index] = Math.max(last[index] as number, last[child] as number)
    }
  }
  return { words, children, first, last }
}

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export const relation = (word: Word | undefined): string => {
  const name = word?.deprel ?? ''
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(0, colon)
}

const childrenOf = (tree: Tree, index: number): readonly number[] => tree.children[index] ?? []

/** The words hanging on a word by one of the relations; a bare name such as `obl` covers its subtypes. */
export function childrenBy(
  tree: Tree,
  index: number,
  ...relations: readonly string[]
): readonly number[] {
  return childrenOf(tree, index).filter((child) => {
    const word = tree.words[child]
    return relations.includes(word?.deprel ?? '') || relations.includes(relation(word))
  })
}

/** The first word hanging on a word by one of the relations. */
export const childBy = (
  tree: Tree,
  index: number,
  ...relations: readonly string[]
): number | undefined => childrenBy(tree, index, ...relations)[0]

/** Whether a word stands in the subtree of another (a word stands in its own). */
export function isUnder(tree: Tree, index: number, ancestor: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 200; steps += 1) {
    if (at === ancestor) return true
    at = tree.words[at]?.head ?? -1
  }
  return false
}
