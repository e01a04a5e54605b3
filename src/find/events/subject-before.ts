import { firstConjunct } from '../tree/conjuncts.ts'
import type { Tree } from '../tree/tree.ts'

const FAR = 7
const nominative = /^(?:i|he|she|it|we|they)$/

/**
 * The subject of a finite verb that the tree gave none, by the words alone: the noun phrase that ends right before its
 * helping words.
 *
 * @example `envoys` for `reached` in "The envoys reportedly have reached a deal", whatever the tree hung `envoys` on
 */
export function subjectBefore(tree: Tree, verb: number): number | undefined {
  const word = tree.words[verb]
  let finite = /^VB[DZP]$/.test(word?.xpos ?? '')
  let at = verb - 1
  for (; verb - at < FAR; at -= 1) {
    const before = tree.words[at]
    if (!before || before.sentence !== word?.sentence) return undefined
    const helps = before.upos === 'AUX' || /^(?:not|n't|n’t)$/.test(before.lower)
    if (helps && (/^(?:MD|VB[DZP])$/.test(before.xpos) || before.lower === 'have')) finite = true
    if (!helps && before.upos !== 'ADV') break
  }
  return finite ? phraseEndingAt(tree, verb, at) : undefined
}

/** The head of the noun phrase that ends at a word; none where a preposition or another verb has it. */
function phraseEndingAt(tree: Tree, verb: number, end: number): number | undefined {
  let at = end
  for (let steps = 0; steps < 6; steps += 1) {
    const word = tree.words[at]
    if (!word || word.sentence !== tree.words[verb]?.sentence) return undefined
    if (word.upos === 'PRON' && !nominative.test(word.lower)) return undefined
    if (!/^(?:NOUN|PROPN|PRON)$/.test(word.upos)) return undefined
    // Of "the strikes on Norport" the strikes, of "forces backed by rebels" the forces.
    const inPhrase = /^(?:nmod|compound|flat|nmod:poss|appos)$/.test(word.deprel)
    const over = tree.words[word.head]
    const described = word.deprel === 'obl:agent' && over?.deprel === 'acl' && over.head < at
    if (described && word.head !== verb && over.head >= 0) {
      at = over.head
      continue
    }
    if (!inPhrase || !over || word.head >= verb || over.upos === 'VERB') return mayAct(tree, at)
    at = word.head
  }
  return undefined
}

/** The first of those coordinated; none where they hang in a phrase of their own or are what another verb is done to. */
function mayAct(tree: Tree, last: number): number | undefined {
  const at = firstConjunct(tree, last)
  const word = tree.words[at]
  if (!word || /^(?:obj|iobj|obl)/.test(word.deprel)) return undefined
  return (tree.children[at] ?? []).some((child) => tree.words[child]?.deprel === 'case')
    ? undefined
    : at
}
