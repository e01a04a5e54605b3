import { subjects } from '../tree/subjects.ts'
import type { Tree } from '../tree/tree.ts'
import { subjectBefore } from './subject-before.ts'

const enduring = /^(?:be|come|remain|stay|live|keep|place|put)$/
const FAR = 4

/**
 * The `under` that makes somebody suffer what a noun says, right after a verb of being: by the words, as trees often
 * take such an `under` for an adjective.
 *
 * @example the index of `under` in "he is under investigation" and "came under heavy fire", none in "under the bridge"
 */
export function underOf(tree: Tree, noun: number): number | undefined {
  const sentence = tree.words[noun]?.sentence
  for (let at = noun - 1; at > 0 && noun - at < FAR; at -= 1) {
    const word = tree.words[at]
    if (word?.sentence !== sentence) return undefined
    if (word?.lower === 'under') return verbBefore(tree, at) === undefined ? undefined : at
    if (!/^(?:DET|ADJ|NOUN|VERB)$/.test(word?.upos ?? '')) return undefined
  }
  return undefined
}

/** "was not still under": the verb of being, over adverbs. */
function verbBefore(tree: Tree, under: number): number | undefined {
  for (let at = under - 1; at >= 0 && under - at < FAR; at -= 1) {
    const word = tree.words[at]
    if (enduring.test(word?.lemma ?? '')) return at
    if (!/^(?:ADV|PART)$/.test(word?.upos ?? '')) return undefined
  }
  return undefined
}

/** Those who suffer it: "the mayor" in "the mayor has been under siege". */
export function sufferersUnder(tree: Tree, noun: number, under: number): readonly number[] {
  const verb = verbBefore(tree, under) ?? under
  for (const over of [noun, under, verb]) {
    const found = subjects(tree, over).filter((at) => at < under)
    if (found.length > 0) return found
  }
  const before = subjectBefore(tree, under) ?? subjectBefore(tree, verb)
  return before === undefined ? [] : [before]
}
