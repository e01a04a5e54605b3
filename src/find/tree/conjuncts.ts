import type { Tree } from './tree.ts'

/**
 * A word and everything coordinated with it, in the order of the text.
 *
 * @example "Norland and Sudland" from `Norland` gives both
 */
export function conjuncts(tree: Tree, index: number): readonly number[] {
  const found = [index]
  for (let at = 0; at < found.length && at < 50; at += 1) {
    const word = found[at] as number
    for (const child of tree.children[word] ?? []) {
      // What is coordinated stands behind the first; before it, the tree has hung it wrongly.
      if (tree.words[child]?.deprel === 'conj' && child > word) found.push(child)
    }
    const strayed = strayedConjunct(tree, word)
    if (strayed !== undefined && !found.includes(strayed)) found.push(strayed)
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

/** Of "Norland and its allies struck rebels" the allies, where the tree hung them on the rebels. */
function strayedConjunct(tree: Tree, index: number): number | undefined {
  const joint = tree.words[index + 1]
  if (joint?.deprel !== 'cc' || joint.head <= index) return undefined
  const second = tree.words[joint.head]
  return second?.deprel === 'conj' && second.head > joint.head ? joint.head : undefined
}
