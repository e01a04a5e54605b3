import type { Reading } from '../../reader/reading.ts'
import { overlaps, type Span } from '../../record/span.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { isPassive } from '../tree/subjects.ts'
import { childBy, type Tree } from '../tree/tree.ts'
import { nobody, type Source, source, sourceOf } from './source.ts'

const nominal = new Set(['NOUN', 'PROPN', 'PRON'])
const finite = new Set(['VBD', 'VBZ', 'VBP', 'VBN'])

/**
 * Who speaks by a cue: the verb's subject, and where the tree has none outside the content, the noun phrase right before
 * or right after a finite verb.
 *
 * @example '"We will stay," said the mayor.'
 */
export function sourceBeside(
  reading: Reading,
  tree: Tree,
  verb: number,
  content: readonly Span[],
): Source {
  const outside = (index: number): boolean => {
    const word = tree.words[index]
    return word !== undefined && !content.some((piece) => overlaps(piece, [word.start, word.end]))
  }
  const found = sourceOf(tree, verb)
  if (found.ranges.length > 0 && found.ranges.every(([first]) => outside(first))) return found
  if (!finite.has(tree.words[verb]?.xpos ?? '') || isPassive(tree, verb)) return nobody
  if (childBy(tree, verb, 'expl') !== undefined) return nobody
  const before = overAsides(tree, verb - 1)
  const left = reading.words[before]
  if (left && nominal.has(left.upos) && outside(before) && !isAside(tree, before)) {
    return phraseAt(tree, before, verb)
  }
  for (let at = verb + 1; at < verb + 9; at += 1) {
    const word = reading.words[at]
    if (!word || !outside(at) || /^(ADP|VERB|PUNCT|SCONJ|AUX)$/.test(word.upos)) break
    if (nominal.has(word.upos)) return phraseAt(tree, at, verb)
  }
  return nobody
}

/** "the mayor on Friday also said": adverbs and phrases with a preposition stand between. */
function overAsides(tree: Tree, from: number): number {
  let at = from
  for (let steps = 0; steps < 8; steps += 1) {
    const word = tree.words[at]
    if (!word) return at
    if (/^(ADV|AUX)$/.test(word.upos)) at -= 1
    else if (/^(NOUN|PROPN|NUM)$/.test(word.upos) && isAside(tree, at)) {
      const marker = childBy(tree, at, 'case')
      if (marker === undefined || marker > at || at - marker > 4) return at
      at = marker - 1
    } else return at
  }
  return at
}

/** "on Friday said": the noun before the verb has a preposition of its own. */
const isAside = (tree: Tree, index: number): boolean =>
  childBy(tree, index, 'case') !== undefined ||
  /^(obl|nmod|obj)/.test(tree.words[index]?.deprel ?? '')

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
