import type { WordRange } from '../../reader/reading.ts'
import type { Tree } from './tree.ts'

const nominal = new Set(['PROPN', 'NOUN', 'PRON', 'ADJ'])

/** The word of a range that the others hang on. */
export function rangeHead(tree: Tree, [first, end]: WordRange): number {
  let best = -1
  for (let at = first; at < end; at += 1) {
    const word = tree.words[at]
    if (!word || word.upos === 'PUNCT' || (word.head >= first && word.head < end)) continue
    if (best < 0) best = at
    // The case marker or determiner of a badly parsed name is not its head.
    else if (!nominal.has(tree.words[best]?.upos ?? '') && nominal.has(word.upos)) best = at
  }
  return best < 0 ? end - 1 : best
}
