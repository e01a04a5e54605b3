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
  admirer: 'for',
  enemy: 'against',
  foe: 'against',
  opponent: 'against',
  adversary: 'against',
  critic: 'against',
  archenemy: 'against',
  rival: 'against',
  challenger: 'against',
  detractor: 'against',
}

/**
 * Somebody described as another's ally or enemy: in apposition, as predicate, with the name beside the
 * noun, or by that noun alone where they do something.
 *
 * @example "Norland, an ally of Sudland, left" gives Norland for Sudland; "their allies left" names no one
 */
export function alliedNoun(tree: Tree, index: number): readonly StanceFinding[] {
  const word = tree.words[index]
  const polarity = word && polarities[word.lemma.toLowerCase()]
  if (!word || !polarity || word.upos !== 'NOUN') return []
  const target = targetOf(tree, index)
  const holder = holderOf(tree, index, tree.words[target ?? -1]?.upos === 'PROPN')
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

function holderOf(tree: Tree, noun: number, named: boolean): number | undefined {
  const word = tree.words[noun]
  if (!word) return undefined
  if (word.deprel === 'appos') return word.head
  if (childBy(tree, noun, 'cop') !== undefined) return childBy(tree, noun, 'nsubj')
  const name = childBy(tree, noun, 'appos') ?? childBy(tree, noun, 'flat')
  if (name !== undefined && /^\p{Lu}/u.test(tree.words[name]?.form ?? '')) return name
  // "Norland's ally Sudland said": some parsers make the noun a modifier of the name.
  const head = tree.words[word.head]
  if (word.deprel === 'compound' && head?.upos === 'PROPN') return word.head
  // "Norland's critics marched": those who do something are themselves meant.
  return named && /^(?:nsubj|obl:agent)/.test(word.deprel) ? noun : undefined
}

const isNegatedNoun = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'advmod', 'det').some((child) =>
    /^(?:not|n't|no|never)$/.test(tree.words[child]?.lower ?? ''),
  )
