import type { Cue } from '../../../lexicon/cues.ts'
import type { WordRange } from '../../../reader/reading.ts'
import { referredTo } from '../../tree/referred-to.ts'
import { agents, isPassive } from '../../tree/subjects.ts'
import { phraseRange, subtreeRange } from '../../tree/subtree.ts'
import { childBy, childrenBy, type Tree } from '../../tree/tree.ts'
import { isInfinitive, type Part, relatives, wordSet } from './part.ts'

/**
 * A thing and the name that it is given; in "what they see as an insult" the name alone.
 *
 * @example "The council called the vote a farce."
 */
export function labelled(tree: Tree, verb: number, cue: Cue): Part | null {
  const entry = cue.get('label')
  if (!entry) return null
  // "is considering" weighs a thing and names none.
  if (tree.words[verb]?.lemma === 'consider' && tree.words[verb]?.xpos === 'VBG') return null
  const passive = isPassive(tree, verb)
  const object = childBy(tree, verb, passive ? 'nsubj:pass' : 'obj') ?? referredTo(tree, verb)
  const named = nameOf(tree, verb, object)
  if (named === undefined) return null
  // "the group called Dawn" and "is considered a hero" name nobody who does so.
  if (passive && agents(tree, verb).length === 0) return null
  if (object === undefined && childBy(tree, verb, 'nsubj') === undefined) return null
  // "the price she considered fair": a judgement in passing.
  const adjective = tree.words[named.index]?.upos === 'ADJ'
  if (object === undefined && named.preposition === undefined && adjective) return null
  const [first, end] = subtreeRange(tree, named.index)
  const act = entry.act
  const preposition = named.preposition === undefined ? {} : { preposition: named.preposition }
  if (object === undefined || passive || relatives.has(tree.words[object]?.lower ?? '')) {
    const after: WordRange = [named.preposition === undefined ? first : named.preposition + 1, end]
    return { ranges: [after], act, ...preposition }
  }
  const [objectStart, objectEnd] = subtreeRange(tree, object)
  const start = tree.words[objectStart]?.lower === 'to' ? objectStart + 1 : objectStart
  return { ranges: [[Math.min(start, first), Math.max(end, objectEnd)]], act, ...preposition }
}

interface Named {
  readonly index: number
  readonly preposition?: number
}

const labelling = wordSet(
  'call describe label brand dub deem term consider regard view see portray characterize characterise depict style refer',
)
const bare = wordSet('call label brand dub deem term consider style')
const considering = wordSet('consider deem regard')

const asOf = (tree: Tree, head: number): number | undefined =>
  (tree.children[head] ?? []).find(
    (under) =>
      under < head &&
      tree.words[under]?.lower === 'as' &&
      /^(case|mark|advmod)$/.test(tree.words[under]?.deprel ?? ''),
  )

/** The name that a labelling verb gives: its predicate, or the phrase after `as`. */
function nameOf(tree: Tree, verb: number, object: number | undefined): Named | undefined {
  const lemma = tree.words[verb]?.lemma ?? ''
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (!word || child < verb || child === object) continue
    const as = asOf(tree, child)
    if (as !== undefined && /^(obl|advcl|xcomp|ccomp|nmod)/.test(word.deprel)) {
      return { index: child, preposition: as }
    }
    if (!bare.has(lemma) || !/^(xcomp|ccomp|advcl)$/.test(word.deprel)) continue
    if (word.deprel === 'advcl' && !isInfinitive(tree, child)) continue
    const infinitive = isInfinitive(tree, child)
    // "called them to order" is no name; "considers it to be" gives one.
    if (infinitive && !considering.has(lemma)) continue
    if (/^(NOUN|PROPN|ADJ|NUM|SYM|X)$/.test(word.upos) || infinitive) return { index: child }
    if (word.xpos === 'VBN' && considering.has(lemma)) return { index: child }
  }
  if (bare.has(lemma)) {
    // "calls it the Long War", "which it considers a threat": some trees have two objects.
    const second = childrenBy(tree, verb, 'obj', 'iobj').findLast((child) => child > verb)
    if (second !== undefined && second !== object) return { index: second }
  }
  if (!labelling.has(lemma)) return undefined
  // "described the raid as a crime": the name may hang under what is named.
  for (const child of object === undefined ? [] : childrenBy(tree, object, 'nmod', 'acl')) {
    const as = asOf(tree, child)
    if (as !== undefined && child > verb) return { index: child, preposition: as }
  }
  // Or elsewhere, by a slip of the tree: the words still stand one after the other.
  const next = object !== undefined && object > verb ? phraseRange(tree, object)[1] : verb + 1
  const head = tree.words[next]?.lower === 'as' ? (tree.words[next]?.head ?? -1) : -1
  return head > next && head < next + 12 ? { index: head, preposition: next } : undefined
}
