import { occasionNouns } from '../../lexicon/cues.ts'
import type { Reading } from '../../reader/reading.ts'
import { overlaps, type Span } from '../../record/span.ts'
import { phraseRange, rangeSpan } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

interface Spoken {
  readonly addressee: Span | null
  readonly occasion: Span | null
}

const nothing: Spoken = { addressee: null, occasion: null }
const MOST = 14

/**
 * Whom a source speaks to, and the whole of it as the occasion, where a participle beside the cue says so.
 *
 * @example "Venn, speaking to supporters in Durran, denied it", "Addressing the council, she said"; of "speaking on
 * condition of anonymity" neither
 */
export function speakingTo(reading: Reading, tree: Tree, draft: Draft): Spoken {
  const cue = tree.words[draft.cue]
  if (!cue) return nothing
  const [first, end] = reading.sentences[cue.sentence]?.words ?? [0, 0]
  for (let at = first; at < end; at += 1) {
    const word = tree.words[at]
    if (!word || !/^(?:speaking|talking|addressing)$/.test(word.lower)) continue
    if (!/^(?:acl|advcl|parataxis|dep|amod)/.test(word.deprel) || !besides(draft, at, word.head))
      continue
    // "after speaking to her" was before.
    if (childBy(tree, at, 'mark') !== undefined) continue
    const span = spanOf(tree, at)
    if (draft.content.some((piece) => overlaps(piece, span))) continue
    const heard = hearer(tree, at)
    if (heard === undefined) return nothing
    const gathering = occasionNouns.has(tree.words[heard]?.lemma ?? '')
    const addressee = gathering ? null : rangeSpan(tree, phraseRange(tree, heard))
    return { addressee, occasion: span }
  }
  return nothing
}

/** The participle hangs on the cue or on its source. */
const besides = ({ cue, speakers }: Draft, at: number, head: number): boolean =>
  at !== cue && (head === cue || speakers.includes(head))

function hearer(tree: Tree, verb: number): number | undefined {
  if (tree.words[verb]?.lower === 'addressing') return childBy(tree, verb, 'obj')
  return childrenBy(tree, verb, 'obl', 'nmod').find((child) =>
    /^(?:to|before)$/.test(tree.words[childBy(tree, child, 'case') ?? -1]?.lower ?? ''),
  )
}

/** From the participle to the end of its clause, before a comma. */
function spanOf(tree: Tree, verb: number): Span {
  const last = Math.min(tree.last[verb] ?? verb, verb + MOST)
  let end = verb + 1
  while (end <= last && tree.words[end]?.form !== ',') end += 1
  return rangeSpan(tree, [verb, end])
}
