import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Tree } from '../tree/tree.ts'

const closing = /^["”’'»)\]]/
const opening = /^["“‘„«([]/
const outside = /^[,.;:!?…–—-]+$/

/**
 * The characters of a content given by its words: no comma, dash or full stop of the report's own at its edges, but
 * quotation marks and brackets kept where they belong to it.
 *
 * @example "that it would help." is "that it would help"
 */
export function contentSpan(tree: Tree, range: WordRange): Span | null {
  let [first, end] = withinParagraph(tree, range)
  for (;;) {
    const word = tree.words[first]
    if (!word || first >= end) return null
    if (word.upos === 'PUNCT' || outside.test(word.form)) {
      if (opening.test(word.form) && hasClosing(tree, first + 1, end)) break
      first += 1
      continue
    }
    break
  }
  while (end > first + 1) {
    const word = tree.words[end - 1]
    if (!word || (word.upos !== 'PUNCT' && !outside.test(word.form))) break
    if (closing.test(word.form) && hasOpening(tree, first, end - 1)) break
    end -= 1
  }
  return [tree.words[first]?.start ?? 0, tree.words[end - 1]?.end ?? 0]
}

/** A clause does not run on into the next paragraph, even where its last one has no full stop. */
function withinParagraph(tree: Tree, [first, end]: WordRange): WordRange {
  for (let at = first + 1; at < end; at += 1) {
    if (tree.words[at]?.sentence === tree.words[first]?.sentence) continue
    const before = tree.words[at - 1]
    // A gap wider than a space and a mark or two: a line is broken.
    if (
      before &&
      /^[\p{L}\p{N}]/u.test(before.form) &&
      (tree.words[at]?.start ?? 0) - before.end > 1
    )
      return [first, at]
  }
  return [first, end]
}

const hasClosing = (tree: Tree, first: number, end: number): boolean => {
  for (let at = end - 1; at >= first && at >= end - 400; at -= 1) {
    if (closing.test(tree.words[at]?.form ?? '')) return true
  }
  return false
}

const hasOpening = (tree: Tree, first: number, end: number): boolean => {
  for (let at = end - 1; at >= first && at >= end - 400; at -= 1) {
    if (opening.test(tree.words[at]?.form ?? '')) return true
  }
  return false
}

/** Index of the first word that starts at or after a character. */
export function wordFrom(reading: Reading, at: number): number {
  let low = 0
  let high = reading.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.words[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that stand in a span of characters. */
export const wordsIn = (reading: Reading, [start, end]: Span): WordRange => {
  const first = wordFrom(reading, start)
  return [first, Math.max(first, wordFrom(reading, end))]
}

/** The words from `range` that are not in `hole`, as one or two ranges. */
export function without(range: WordRange, hole: WordRange): readonly WordRange[] {
  const left: WordRange = [range[0], Math.min(range[1], hole[0])]
  const right: WordRange = [Math.max(range[0], hole[1]), range[1]]
  return [left, right].filter(([first, end]) => end > first)
}

const openers = /^(that|whether|if|a|an|the|its|his|her|their)$/

/** A range with the conjunction or article right before it, which a slip of the tree may have left behind. */
export function withOpener(tree: Tree, [first, end]: WordRange, cue: number): WordRange {
  const before = /^["“‘«]$/.test(tree.words[first - 1]?.form ?? '') ? first - 2 : first - 1
  return before > cue && openers.test(tree.words[before]?.lower ?? '')
    ? [before, end]
    : [first, end]
}
