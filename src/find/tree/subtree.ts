import type { WordRange } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Tree } from './tree.ts'

/** Range of words from the first to the last of a word's subtree. */
export const subtreeRange = (tree: Tree, index: number): WordRange => [
  tree.first[index] ?? index,
  (tree.last[index] ?? index) + 1,
]

/** Characters from the first to the last word of a word's subtree. */
export const subtreeSpan = (tree: Tree, index: number): Span =>
  rangeSpan(tree, subtreeRange(tree, index))

/** Characters of a range of words; an empty range gives an empty span at its start. */
export const rangeSpan = (tree: Tree, [first, end]: WordRange): Span => {
  const start = tree.words[first]?.start ?? 0
  return [start, end > first ? (tree.words[end - 1]?.end ?? start) : start]
}

/**
 * Range of a noun phrase without what only trails behind it: relative clauses, appositions, conjuncts, parentheses
 * and punctuation at the edges.
 *
 * @example "the old minister, who had left," gives "the old minister"
 */
export function phraseRange(tree: Tree, head: number): WordRange {
  let first = head
  let end = head + 1
  for (const child of tree.children[head] ?? []) {
    const word = tree.words[child]
    if (!word || trailing.has(word.deprel)) continue
    // The preposition is not in the phrase, the possessive 's is.
    if (word.deprel === 'case' && child < head) continue
    first = Math.min(first, tree.first[child] ?? child)
    end = Math.max(end, (tree.last[child] ?? child) + 1)
  }
  while (first < head && tree.words[first]?.upos === 'PUNCT') first += 1
  while (end > head + 1 && tree.words[end - 1]?.upos === 'PUNCT') end -= 1
  return [first, end]
}

const trailing = new Set([
  'acl:relcl',
  'appos',
  'conj',
  'cc',
  'parataxis',
  'punct',
  'advcl',
  'dep',
  'list',
  'dislocated',
  'ccomp',
  'cop',
  'nsubj',
  'nsubj:pass',
  'aux',
  'mark',
  'obl',
  'advmod:emph',
  'discourse',
  'cc:preconj',
])

/** Characters of {@link phraseRange}. */
export const phraseSpan = (tree: Tree, head: number): Span =>
  rangeSpan(tree, phraseRange(tree, head))
