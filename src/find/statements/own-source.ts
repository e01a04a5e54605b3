import type { WordRange } from '../../reader/reading.ts'
import { overlaps } from '../../record/span.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

/**
 * A draft whose source holds neither its cue nor what is said.
 *
 * @example in "Calling it a farce, the mayor left" the source is "the mayor", in "a note denying the charge" "a note"
 */
export function ownSource(tree: Tree, draft: Draft): Draft {
  const taken = (at: number): boolean => {
    const word = tree.words[at]
    if (!word || draft.cueWords.some(([first, end]) => first <= at && at < end)) return true
    return draft.content.some((piece) => overlaps(piece, [word.start, word.end]))
  }
  const source = draft.source.flatMap((range): readonly WordRange[] => {
    const pieces = freePieces(tree, range, taken)
    if (pieces.length === 1 && pieces[0]?.[0] === range[0] && pieces[0][1] === range[1])
      return [range]
    const spoken = pieces.filter(([first, end]) =>
      draft.speakers.some((head) => first <= head && head < end),
    )
    return (spoken.length > 0 ? spoken : pieces).slice(0, 1)
  })
  return source.length === 0 ? draft : { ...draft, source }
}

/** The stretches of a range that are not taken, without marks at their edges. */
function freePieces(
  tree: Tree,
  [first, end]: WordRange,
  taken: (at: number) => boolean,
): readonly WordRange[] {
  const pieces: WordRange[] = []
  let start = first
  for (let at = first; at <= end; at += 1) {
    if (at < end && !taken(at)) continue
    let [from, to] = [start, at]
    if (from > first || to < end) {
      while (from < to && tree.words[from]?.upos === 'PUNCT') from += 1
      while (to > from && tree.words[to - 1]?.upos === 'PUNCT') to -= 1
    }
    if (to > from) pieces.push([from, to])
    start = at + 1
  }
  return pieces
}
