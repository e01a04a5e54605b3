import type { StanceFinding } from '../findings.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'

const polarities: Readonly<Record<string, 'for' | 'against'>> = {
  ally: 'for',
  backer: 'for',
  supporter: 'for',
  sponsor: 'for',
  patron: 'for',
  loyalist: 'for',
  defender: 'for',
  enemy: 'against',
  foe: 'against',
  opponent: 'against',
  adversary: 'against',
  critic: 'against',
  archenemy: 'against',
}

/**
 * Somebody described as another's ally or enemy: in apposition, as predicate, or with the name beside the noun.
 *
 * @example "Norland, an ally of Sudland, left" gives Norland for Sudland; "their allies left" names no one
 */
export function alliedNoun(tree: Tree, index: number): readonly StanceFinding[] {
  const word = tree.words[index]
  const polarity = word && polarities[word.lemma.toLowerCase()]
  if (!word || !polarity || word.upos !== 'NOUN') return []
  const target = targetOf(tree, index)
  const holder = holderOf(tree, index)
  if (target === undefined || holder === undefined || isNegatedNoun(tree, index)) return []
  return conjuncts(tree, target).map((one) => ({
    holder,
    target: one,
    polarity,
    words: [[word.start, word.end]],
    found: { rule: 'find/stances/allied-noun', sure: 0.7 },
  }))
}

function targetOf(tree: Tree, noun: number): number | undefined {
  const owner = childBy(tree, noun, 'nmod:poss')
  if (owner !== undefined) return owner
  for (const child of childrenBy(tree, noun, 'nmod')) {
    const marker = childBy(tree, child, 'case')
    if (/^(?:of|to)$/.test(tree.words[marker ?? -1]?.lower ?? '')) return child
  }
  return undefined
}

function holderOf(tree: Tree, noun: number): number | undefined {
  const word = tree.words[noun]
  if (!word) return undefined
  if (word.deprel === 'appos') return word.head
  if (childBy(tree, noun, 'cop') !== undefined) return childBy(tree, noun, 'nsubj')
  const named = childBy(tree, noun, 'appos') ?? childBy(tree, noun, 'flat')
  if (named !== undefined && /^\p{Lu}/u.test(tree.words[named]?.form ?? '')) return named
  // "Norland's ally Sudland said": some parsers make the noun a modifier of the name.
  const head = tree.words[word.head]
  return word.deprel === 'compound' && head?.upos === 'PROPN' ? word.head : undefined
}

const isNegatedNoun = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'advmod', 'det').some((child) =>
    /^(?:not|n't|no|never)$/.test(tree.words[child]?.lower ?? ''),
  )
