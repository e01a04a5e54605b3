import type { KindRule } from './kind-of.ts'
import { isPeople, kindWords } from './kind-words.ts'

const reach = 10

/**
 * Kind of those who are told to be among the dead, the wounded or others.
 *
 * @example "30 children were among 39 people killed" are killed too
 */
export const amongThem: KindRule = ({ tree, noun, end }) => {
  const { words } = tree
  const counted = words[noun ?? -1]
  const sentence = words[end - 1]?.sentence
  if (counted && !isPeople(counted)) return null
  if (!/^(?:was|were|are|is)$/.test(words[end]?.lower ?? '') || words[end + 1]?.lower !== 'among')
    return null
  for (let at = end + 2; at < end + reach; at += 1) {
    const word = words[at]
    if (!word || word.sentence !== sentence || word.form === ',') return null
    for (const [kind, { states, nouns }] of kindWords)
      if (kind !== 'deployed' && (states.has(word.lower) || nouns.has(word.lemma))) return kind
  }
  return null
}
