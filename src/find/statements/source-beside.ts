import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../record/span.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import type { Tree } from '../tree/tree.ts'
import { type Source, source, sourceOf } from './source.ts'

const nominal = new Set(['NOUN', 'PROPN', 'PRON'])

/**
 * Who speaks beside a quotation: the verb's subject, and where the tree has none outside the quotation, the noun phrase
 * right before or right after the verb.
 *
 * @example '"We will stay," said the mayor.'
 */
export function sourceBeside(
  reading: Reading,
  tree: Tree,
  verb: number,
  pieces: readonly Span[],
): Source {
  const outside = (index: number): boolean => {
    const word = tree.words[index]
    return word !== undefined && !pieces.some((piece) => overlaps(piece, [word.start, word.end]))
  }
  const found = sourceOf(tree, verb)
  if (found.heads.length > 0 && found.heads.every(outside)) return found
  if (found.ranges.length > 0 && found.ranges.every(([first]) => outside(first))) return found
  const before = verb - 1
  if (nominal.has(reading.words[before]?.upos ?? '') && outside(before))
    return phraseAt(tree, before, verb)
  for (let at = verb + 1; at < verb + 9; at += 1) {
    const word = reading.words[at]
    if (
      !word ||
      !outside(at) ||
      /^[.,:;]$/.test(word.form) ||
      word.upos === 'ADP' ||
      word.upos === 'VERB'
    )
      break
    if (nominal.has(word.upos)) return phraseAt(tree, at, verb)
  }
  return { ranges: [], heads: [] }
}

/** The phrase around a word, without leaving the side of the verb it stands on. */
function phraseAt(tree: Tree, index: number, verb: number): Source {
  let head = index
  for (let steps = 0; steps < 6; steps += 1) {
    const word = tree.words[head]
    if (!word || !/^(compound|flat|amod|nmod:poss|appos|nummod|det)/.test(word.deprel)) break
    if (word.head < 0 || word.head < verb !== index < verb) break
    head = word.head
  }
  return source(tree, conjuncts(tree, head))
}
