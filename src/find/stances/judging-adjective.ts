import type { StanceFinding } from '../findings.ts'
import { isNegated } from '../tree/clauses.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'

const judging: Readonly<Record<string, { readonly side: 'for' | 'against'; readonly by: string }>> =
  {
    loyal: { side: 'for', by: 'to' },
    faithful: { side: 'for', by: 'to' },
    supportive: { side: 'for', by: 'of' },
    sympathetic: { side: 'for', by: 'to' },
    grateful: { side: 'for', by: 'to' },
    friendly: { side: 'for', by: 'to with' },
    allied: { side: 'for', by: 'to with' },
    aligned: { side: 'for', by: 'to with' },
    critical: { side: 'against', by: 'of' },
    contemptuous: { side: 'against', by: 'of' },
    hostile: { side: 'against', by: 'to towards toward' },
    opposed: { side: 'against', by: 'to' },
    disloyal: { side: 'against', by: 'to' },
    furious: { side: 'against', by: 'with at' },
    angry: { side: 'against', by: 'with at' },
  }

/**
 * An adjective of favour or enmity with the one it concerns.
 *
 * @example "militias loyal to Norland", "the mayor is critical of the council"; "critical of the heat" finds no actor
 */
export function judgingAdjective(tree: Tree, index: number): readonly StanceFinding[] {
  const word = tree.words[index]
  const known = word && (judging[word.lemma.toLowerCase()] ?? judging[word.lower])
  if (!word || !known || isNegated(tree, index)) return []
  const holder = holderOf(tree, index)
  const target = childrenBy(tree, index, 'obl', 'nmod').find((child) => {
    const marker = childBy(tree, child, 'case')
    return known.by.split(' ').includes(tree.words[marker ?? -1]?.lower ?? '')
  })
  if (holder === undefined || target === undefined) return []
  return conjuncts(tree, target).map((one) => ({
    holder,
    target: one,
    polarity: known.side,
    words: [[word.start, word.end]],
    found: { rule: 'find/stances/judging-adjective', sure: 0.7 },
  }))
}

function holderOf(tree: Tree, adjective: number): number | undefined {
  const word = tree.words[adjective]
  const subject = childBy(tree, adjective, 'nsubj')
  if (subject !== undefined || !word) return subject
  return /^(?:amod|acl)$/.test(word.deprel) && word.head >= 0 ? word.head : undefined
}
