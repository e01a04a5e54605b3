import type { Span } from '../../record/span.ts'
import { phraseRange, rangeSpan } from '../tree/subtree.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

interface Told {
  readonly addressee: Span | null
  readonly occasion: Span | null
}

const gatherings = /^(conference|briefing|rally|meeting|summit|forum|session|hearing|ceremony)$/
const further = new Set(
  'during at in on after before following via outside inside late early when while'.split(' '),
)

/**
 * The one addressed, without what they are told, where and when; a gathering that is told something is the occasion.
 *
 * @example "She told parliament in Durran that ..." tells "parliament"
 * @example "He told a news conference that ..." speaks to nobody named, on that occasion
 */
export function toldOf(tree: Tree, draft: Draft, parts: readonly (Span | null)[]): Told {
  const head = draft.addressee
  const start = tree.words[head ?? -1]?.start ?? -1
  // "promised support": what is said is nobody who is told.
  if (head === null || (draft.act !== 'urge' && isSaid(draft, start)))
    return { addressee: null, occasion: null }
  const [whole, end] = phraseRange(tree, head)
  // What stands before the cue is not told, wherever the tree hangs it.
  const first = draft.cue < head ? Math.max(whole, draft.cue + 1) : whole
  const occasion = gatherings.test(tree.words[head]?.lemma ?? '')
  let last = end
  for (let at = head + 1; at < end && !occasion; at += 1) {
    const word = tree.words[at]
    if (!word || !further.has(word.lower)) continue
    last = at
    break
  }
  const span = rangeSpan(tree, beforeThat(tree, head + 1, before(tree, [first, last], parts)))
  return occasion ? { addressee: null, occasion: span } : { addressee: span, occasion: null }
}

const isSaid = ({ content }: Draft, at: number): boolean =>
  content.some(([from, to]) => from <= at && at < to)

type Range = readonly [number, number]

/** "told a briefing that the road was shut", with the road hung on the briefing. */
function beforeThat(tree: Tree, from: number, [first, end]: Range): Range {
  for (let at = from; at < end; at += 1) {
    if (/^(that|whether|how|why)$/.test(tree.words[at]?.lower ?? '')) return [first, at]
  }
  return [first, end]
}

/** A range of words that ends before the first of other parts. */
function before(tree: Tree, [first, end]: Range, parts: readonly (Span | null)[]): Range {
  const start = tree.words[first]?.start ?? 0
  let last = end
  for (const part of parts) {
    if (!part || part[0] <= start) continue
    while (last > first + 1 && (tree.words[last - 1]?.start ?? 0) >= part[0]) last -= 1
  }
  while (last > first + 1 && tree.words[last - 1]?.upos === 'PUNCT') last -= 1
  return [first, last]
}
