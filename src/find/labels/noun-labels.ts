import type { Reading } from '../../reader/reading.ts'
import type { LabelFinding } from '../findings.ts'
import { phraseRange, rangeSpan } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree, treeOf } from '../tree/tree.ts'

const naming =
  /^(?:characteri[sz]ation|description|portrayal|depiction|designation|classification|branding|labell?ing)$/
const LONGEST = 8

/**
 * The name that somebody's description of a thing gives it.
 *
 * @example "the cabinet's description of the marches as riots" has "riots" for "the marches"; "its description of the
 * marches" gives none
 */
export function nounLabels(reading: Reading): readonly LabelFinding[] {
  const tree = treeOf(reading)
  const found: LabelFinding[] = []
  for (const [index, word] of reading.words.entries()) {
    if (word.upos !== 'NOUN' || !naming.test(word.lemma)) continue
    const owner = childBy(tree, index, 'nmod:poss')
    const target = childrenBy(tree, index, 'nmod').find((child) => marks(tree, child, 'of'))
    const named = target === undefined ? undefined : nameAfter(tree, index, target)
    if (owner === undefined || target === undefined || named === undefined) continue
    found.push({
      by: [owner],
      statement: null,
      label: rangeSpan(tree, [named, phraseEnd(tree, named)]),
      target: rangeSpan(tree, withoutOf(tree, phraseRange(tree, target), named)),
      found: { rule: 'find/labels/noun-labels', sure: 0.65 },
    })
  }
  return found
}

const marks = (tree: Tree, noun: number, preposition: string): boolean =>
  childrenBy(tree, noun, 'case').some((child) => tree.words[child]?.lower === preposition)

/** The first word of the name: behind an `as` soon after what is named, past article and quotation mark. */
function nameAfter(tree: Tree, noun: number, target: number): number | undefined {
  for (let at = target + 1; at < target + LONGEST; at += 1) {
    const word = tree.words[at]
    if (!word || word.sentence !== tree.words[noun]?.sentence || word.upos === 'VERB') return
    if (word.lower !== 'as') continue
    let first = at + 1
    while (/^(?:DET|PUNCT)$/.test(tree.words[first]?.upos ?? '')) first += 1
    return /^(?:NOUN|ADJ|PROPN)$/.test(tree.words[first]?.upos ?? '') ? first : undefined
  }
  return undefined
}

/** Adjectives and nouns that follow one another. */
function phraseEnd(tree: Tree, first: number): number {
  let end = first + 1
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tree.words[end]?.upos ?? '')) end += 1
  return end
}

/** "of the marches as riots" is "the marches". */
function withoutOf(
  tree: Tree,
  [first, end]: readonly [number, number],
  named: number,
): readonly [number, number] {
  const start = tree.words[first]?.lower === 'of' ? first + 1 : first
  let last = Math.min(end, named)
  while (last > start + 1 && /^(?:as|an?|the|["“'])$/.test(tree.words[last - 1]?.lower ?? ''))
    last -= 1
  return [start, last]
}
