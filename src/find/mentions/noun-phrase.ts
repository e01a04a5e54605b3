import type { WordRange } from '../../reader/reading.ts'
import { relation, type Tree } from '../tree/tree.ts'

const before = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod',
  'flat',
  'advmod',
  'fixed',
  'goeswith',
])
const after = new Set(['flat', 'fixed', 'goeswith', 'compound', 'nummod'])
const described = new Set(['nmod'])

/**
 * Range of the words that name or describe one actor around a head noun: determiner, adjectives, titles before it and,
 * where `far` is set, the phrases with prepositions after it; no relative clauses, appositions or conjuncts.
 *
 * @example "the new head of the bank, who resigned" gives "the new head of the bank" (far) or "the new head"
 */
export function nounPhrase(tree: Tree, head: number, far: boolean): WordRange {
  return within(tree, head, phrase(tree, head, far, 0))
}

/**
 * The part of a range around a head that no bracket, stop or finite verb cuts off: a wrong arc must not carry a
 * phrase over half a sentence.
 */
export function within(tree: Tree, head: number, [first, end]: WordRange): WordRange {
  let from = head
  while (from > first && !cuts(tree, from - 1, true) && head - from < 12) from -= 1
  let to = head + 1
  while (to < end && !cuts(tree, to, false) && to - head < 16) to += 1
  while (to > head + 1 && dangling.has(tree.words[to - 1]?.upos ?? '')) to -= 1
  while (from < head && loose.has(tree.words[from]?.upos ?? '')) from += 1
  // "surely Berg": the adverb belongs to the sentence.
  if (tree.words[from]?.upos === 'ADV' && tree.words[from + 1]?.upos === 'PROPN') from += 1
  return [from, to]
}

const dangling = new Set(['PUNCT', 'CCONJ', 'ADP', 'DET', 'SCONJ'])
const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

// "a corrupt and opaque elite", "the trade and industry minister".
const joins = (before: string | undefined, after: string | undefined): boolean =>
  before === after && (before === 'ADJ' || before === 'NOUN')

function cuts(tree: Tree, at: number, left: boolean): boolean {
  const word = tree.words[at]
  if (!word) return true
  if (word.upos === 'VERB' || word.upos === 'AUX') {
    return finite.has(word.xpos) || (left && word.deprel !== 'amod')
  }
  if (left && word.upos === 'ADP') return true
  if (left && word.upos === 'CCONJ') {
    return !joins(tree.words[at - 1]?.upos, tree.words[at + 1]?.upos)
  }
  if (word.upos === 'CCONJ') return /^(?:DET|ADJ|PRON|VERB)$/.test(tree.words[at + 1]?.upos ?? '')
  if (word.upos !== 'PUNCT' && word.upos !== 'SYM') return false
  if (/^[-–"“”'‘’`]+$/.test(word.form)) return word.form === '–'
  // "a corrupt, opaque elite" keeps its comma; behind the head a comma ends the phrase.
  return !(left && word.form === ',' && tree.words[at - 1]?.upos === 'ADJ')
}

function phrase(tree: Tree, head: number, far: boolean, depth: number): WordRange {
  let first = head
  let end = head + 1
  for (const child of tree.children[head] ?? []) {
    const word = tree.words[child]
    if (!word) continue
    const kind = relation(word)
    if (child < head && before.has(kind)) {
      first = Math.min(first, tree.first[child] ?? child)
    } else if (child > head && after.has(kind) && depth < 12) {
      end = Math.max(end, phrase(tree, child, false, depth + 1)[1])
    } else if (child > head && far && depth < 3 && described.has(kind)) {
      const [from, to] = phrase(tree, child, true, depth + 1)
      // A phrase far off hangs on this noun by mistake more often than not.
      if (from - end <= 3) end = Math.max(end, to)
    }
  }
  while (first < head && loose.has(tree.words[first]?.upos ?? '')) first += 1
  return [first, end]
}

const loose = new Set(['PUNCT', 'CCONJ', 'ADP', 'PART', 'AUX'])
