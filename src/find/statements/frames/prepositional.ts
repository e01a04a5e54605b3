import type { Cue } from '../../../lexicon/cues.ts'
import { subtreeRange } from '../../tree/subtree.ts'
import { childrenBy, type Tree } from '../../tree/tree.ts'
import { isInfinitive, markerOf, type Part, personal } from './part.ts'

// A verb may stand in several groups of the table, with other prepositions in each.
const allowed: Readonly<Record<string, readonly string[]>> = {
  warn: ['of', 'about', 'against'],
  insist: ['on', 'upon'],
  call: ['for'],
  ask: ['for'],
  push: ['for'],
  press: ['for'],
}

/** "spoke on condition of": another phrase stands between the cue and the preposition. */
const isFurther = (tree: Tree, verb: number, marker: number): boolean =>
  tree.words.slice(verb + 1, marker).some((word) => word.upos === 'ADP' && word.deprel === 'case')

/**
 * The phrase after the preposition that goes with the cue, to the end of what is wished.
 *
 * @example "He hinted at a strike."
 * @example "They called for the port to be opened."
 */
export function prepositional(tree: Tree, verb: number, cue: Cue): Part | null {
  const entry = cue.get('preposition')
  if (!entry) return null
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (!word || child < verb || !/^(obl|obj|advcl|ccomp|xcomp)/.test(word.deprel)) continue
    // The preposition right after the cue is the phrase's, even where the tree gives it to the cue.
    const gap = (tree.first[child] ?? child) - verb
    const own = gap === 2 && tree.words[verb + 1]?.head === verb
    const next = gap === 1 || own ? verb + 1 : undefined
    const marker = markerOf(tree, child) ?? next
    const form = tree.words[marker ?? -1]?.lower ?? ''
    if (marker === undefined || !entry.prepositions.includes(form)) continue
    if (isFurther(tree, verb, marker)) continue
    if (
      personal.has(word.lower) ||
      allowed[tree.words[verb]?.lemma ?? '']?.includes(form) === false
    ) {
      continue
    }
    const wish = childrenBy(tree, verb, 'xcomp', 'advcl', 'ccomp').find(
      (other) => other > child && isInfinitive(tree, other),
    )
    const end = subtreeRange(tree, wish ?? child)[1]
    return { ranges: [[marker + 1, end]], act: entry.act, preposition: marker }
  }
  return null
}
