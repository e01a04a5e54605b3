import type { Reading } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { childBy, treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'

const personal = new Set(
  (
    'he him his himself she her hers herself it its itself they them their theirs themselves ' +
    'we us our ours ourselves i me my mine myself'
  ).split(' '),
)
const seeming = new Set(['seem', 'appear', 'rain', 'snow', 'turn', 'happen', 'follow', 'take'])

/**
 * Personal and possessive pronouns, save "you" and an "it" that stands for nothing.
 *
 * @example "She said their offer had reached us" has `She`, `their` and `us`
 */
export function pronouns(reading: Reading): readonly Mention[] {
  const tree = treeOf(reading)
  const found: Mention[] = []
  for (const [index, word] of reading.words.entries()) {
    if (!personal.has(word.lower)) continue
    if (word.upos !== 'PRON' && word.upos !== 'DET' && !word.xpos.startsWith('PRP')) continue
    if (word.form === 'US' || word.deprel === 'expl') continue
    if (word.lower === 'it' && standsForNothing(reading, index)) continue
    found.push(mention(tree, 'pronouns', 0.9, 'pronoun', index, [index, index + 1]))
  }
  return found
}

// "It is likely that", "it seems that": a clause follows that the pronoun only announces.
function standsForNothing(reading: Reading, index: number): boolean {
  const tree = treeOf(reading)
  const word = reading.words[index]
  const verb = reading.words[word?.head ?? -1]
  if (!word || !verb || !word.deprel.startsWith('nsubj')) return false
  if (childBy(tree, word.head, 'csubj') !== undefined) return true
  // "it was the second time that".
  if (verb.lemma === 'time' && childBy(tree, word.head, 'cop') !== undefined) return true
  const clause = childBy(tree, word.head, 'ccomp', 'xcomp', 'advcl') !== undefined
  // "it could be that".
  if (verb.lemma === 'be' && clause && reading.words[word.head + 1]?.lower === 'that') return true
  return (
    clause &&
    (seeming.has(verb.lemma) ||
      (verb.upos === 'ADJ' && childBy(tree, word.head, 'cop') !== undefined))
  )
}
