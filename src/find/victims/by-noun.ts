import { conjuncts } from '../tree/conjuncts.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { harms } from './harm-words.ts'
import { hasHappenedNoun } from './has-happened.ts'
import type { Harm } from './victim-rule.ts'

/**
 * Those to whom a noun of harm happened: behind its "of", or as its owner.
 *
 * @example "the murder of a judge", "the judge's assassination", "the kidnapping and death of a judge"
 */
export function byNoun(tree: Tree, noun: number): readonly Harm[] {
  const word = tree.words[noun]
  if (word?.upos !== 'NOUN') return []
  const lemma = word.lemma.toLowerCase()
  const kind = harms.find(([, { nouns }]) => nouns.has(lemma))?.[0]
  if (!kind || !hasHappenedNoun(tree, noun)) return []
  const owner = childBy(tree, noun, 'nmod:poss')
  const first = word.deprel === 'conj' ? word.head : noun
  const heads = [...new Set([noun, first, ...conjuncts(tree, noun)])]
    .flatMap((at) => childrenBy(tree, at, 'nmod'))
    .filter((at) => childrenBy(tree, at, 'case').some((i) => tree.words[i]?.lower === 'of'))
  return [...(owner === undefined ? [] : [owner]), ...heads]
    .flatMap((at) => conjuncts(tree, at))
    .map((head) => ({ kind, head }))
}
