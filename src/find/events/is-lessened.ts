import type { Tree } from '../tree/tree.ts'

const FAR = 5
const never = /^(?:not|n['’]t)$/

/**
 * Whether a `not` before a verb takes nothing from its having happened, as it only says that there is more or that it was less.
 *
 * @example "not only shelled the town", "have not met as often"; not "have not met"
 */
export function isLessened(tree: Tree, verb: number): boolean {
  const sentence = tree.words[verb]?.sentence
  for (let at = verb - 1; at > verb - FAR && tree.words[at]?.sentence === sentence; at -= 1) {
    if (never.test(tree.words[at]?.lower ?? ''))
      return (
        /^(?:only|just|merely|simply|solely)$/.test(tree.words[at + 1]?.lower ?? '') ||
        isCompared(tree, verb)
      )
  }
  return false
}

/** "as often", "so much", right after the verb. */
const isCompared = (tree: Tree, verb: number): boolean =>
  /^(?:as|so|that)$/.test(tree.words[verb + 1]?.lower ?? '') &&
  /^(?:often|much|many|frequently|regularly|hard|heavily)$/.test(tree.words[verb + 2]?.lower ?? '')
