import { type Cue, nounCue, verbCue } from '../../lexicon/cues.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Act } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { isPassive } from '../tree/subjects.ts'
import { subtreeRange } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree, treeOf } from '../tree/tree.ts'
import { cueWords } from './cue-words.ts'
import type { Draft } from './draft.ts'
import { contentSpan, withOpener, without } from './edges.ts'
import { beforeGloss } from './gloss.ts'
import { beforeJoint } from './joint.ts'
import { sourceBeside } from './source-beside.ts'

/**
 * A verb of saying or thinking with a clause as its content, before or after it or around it.
 *
 * @example "The ministry said that the talks would go on."
 * @example "The ship, officials said, was empty."
 */
export function clauseCues(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const drafts: Draft[] = []
  for (const [verb, word] of reading.words.entries()) {
    if (word.upos !== 'VERB' && word.upos !== 'AUX') continue
    const cue = verbCue(word.lemma)
    if (!cue) continue
    const content = clauseOf(tree, verb, cue)
    if (!content) continue
    const spans = content.ranges
      .map((range) =>
        contentSpan(
          tree,
          withOpener(tree, beforeGloss(tree, beforeJoint(tree, range, verb)), verb),
        ),
      )
      .filter((span): span is Span => span !== null)
    if (spans.length === 0) continue
    const { ranges, heads } = sourceBeside(reading, tree, verb, spans)
    if (content.act === 'think' && ranges.length === 0) continue
    drafts.push({
      cue: verb,
      cueWords: cueWords(tree, verb),
      source: ranges,
      speakers: heads,
      content: spans,
      act: content.act,
      addressee: listenerOf(tree, verb),
      quoted: false,
      orphan: false,
      rule: 'find/statements/clause-cues',
      sure: 0.8,
    })
  }
  return drafts
}

interface Clause {
  readonly ranges: readonly WordRange[]
  readonly act: Act
}

function clauseOf(tree: Tree, verb: number, cue: Cue): Clause | null {
  const said = cue.get('clause') ?? cue.get('told')
  const asked = cue.get('question')
  const clause = clauseUnder(tree, verb)
  if (clause !== undefined) {
    const range = subtreeRange(tree, clause)
    if (isQuestion(tree, clause) && asked)
      return { ranges: without(range, [verb, verb + 1]), act: asked.act }
    if (!said || isInfinitive(tree, clause)) return null
    const noun = nounBetween(tree, verb, clause)
    if (noun !== undefined)
      return { ranges: [[subtreeRange(tree, noun)[0], range[1]]], act: said.act }
    // A clause before its verb is cut where the verb's own words begin.
    if (clause < verb && !isSubordinate(tree, verb)) {
      const end = Math.min(range[1], firstOwnWord(tree, verb, clause))
      return { ranges: [[afterJoint(tree, range[0]), end]], act: said.act }
    }
    if (clause > verb)
      return { ranges: [[clauseStart(tree, verb, clause), range[1]]], act: said.act }
  }
  const that = said && thatAfter(tree, verb)
  if (that !== undefined && said) {
    const end = subtreeRange(tree, tree.words[that]?.head ?? that)[1]
    if (end > that + 1) return { ranges: [[that, end]], act: said.act }
  }
  const next = said && cue.has('clause') ? clauseAfter(tree, verb) : undefined
  if (next !== undefined && said) {
    return { ranges: [[verb + 1, subtreeRange(tree, next)[1]]], act: said.act }
  }
  const outer = tree.words[verb]?.head ?? -1
  const relation = tree.words[verb]?.deprel
  if (!said || outer < 0 || !cue.has('clause')) return null
  if (childBy(tree, verb, 'obj', 'xcomp') !== undefined) return null
  // A parenthesis: the tree hangs the verb of saying on the clause that is said.
  const inserted =
    relation === 'parataxis' && childBy(tree, verb, 'nsubj') !== undefined && !isPassive(tree, verb)
  const asSaid =
    relation === 'advcl' && hasAs(tree, verb) && childBy(tree, verb, 'nsubj') !== undefined
  if (!inserted && !asSaid) return null
  const end = subtreeRange(tree, verb)[1]
  const comma = tree.words[end]?.lower === ',' || tree.words[end - 1]?.lower === ','
  if (inserted && verb < outer && !comma) return null
  const [first, last] = subtreeRange(tree, outer)
  const start = verb > outer ? afterJoint(tree, first) : first
  return { ranges: without([start, last], subtreeRange(tree, verb)), act: said.act }
}

/** "after she said it would": what was said follows; the clause before is the report's. */
const isSubordinate = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark').some((child) => tree.words[child]?.lower !== 'as')

/** "said the crew had left", with the tree hanging `left` elsewhere: a subject right after the cue, and its verb. */
function clauseAfter(tree: Tree, verb: number): number | undefined {
  for (let at = verb + 1; at < verb + 10; at += 1) {
    const word = tree.words[at]
    if (!word || word.upos === 'PUNCT') return undefined
    if (!word.deprel.startsWith('nsubj') || tree.first[at] !== verb + 1) continue
    return word.head > at ? word.head : undefined
  }
  return undefined
}

/** A clause of two words at least: a lone verb is a slip of the tree. */
const clauseUnder = (tree: Tree, verb: number): number | undefined =>
  childrenBy(tree, verb, 'ccomp').find((child) => (tree.children[child] ?? []).length > 0)

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "reiterated the council's position that ...": the clause is the noun's, though the tree gives it to the verb. */
function nounBetween(tree: Tree, verb: number, clause: number): number | undefined {
  const start = clauseStart(tree, verb, clause)
  const noun = childBy(tree, verb, 'obj')
  if (noun === undefined || noun < verb || noun !== start - 1) return undefined
  return nounCue(tree.words[noun]?.lemma ?? '') === undefined ? undefined : noun
}

/** "but said the rebels were from Norland": who stands between two finite verbs is of the second, and has said nothing. */
function strayedSubject(tree: Tree, verb: number, clause: number): number | undefined {
  const subject = childrenBy(tree, verb, 'nsubj').find((child) => child > verb)
  if (subject === undefined || childBy(tree, clause, 'nsubj', 'mark') !== undefined)
    return undefined
  const [first, end] = subtreeRange(tree, subject)
  const finite = /^(?:VBD|VBZ|VBP|MD)$/.test(tree.words[end]?.xpos ?? '')
  return first === verb + 1 && finite && subtreeRange(tree, clause)[0] === end ? subject : undefined
}

/** Where what is said begins: after the verb, and at its "that" where other words stand before it. */
function clauseStart(tree: Tree, verb: number, clause: number): number {
  const strayed = strayedSubject(tree, verb, clause)
  if (strayed !== undefined) return subtreeRange(tree, strayed)[0]
  let first = Math.max(subtreeRange(tree, clause)[0], verb + 1)
  // "said Sunday she would": the day is that of the saying.
  if (first === verb + 1 && days.test(tree.words[first]?.lower ?? '') && first < clause - 1)
    first += 1
  const that = childrenBy(tree, clause, 'mark').find((child) => tree.words[child]?.lower === 'that')
  if (that === undefined || that <= first) return first
  // "said the plan is that ...": words of the clause itself.
  const before = tree.words.slice(first, that)
  return before.some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? first : that
}

/** "But the road is closed, she said": the report's own joint is no part of what she said. */
const afterJoint = (tree: Tree, first: number): number =>
  tree.words[first]?.upos === 'CCONJ' ? first + 1 : first

/** A "that" soon after the verb whose clause the tree hangs elsewhere. */
function thatAfter(tree: Tree, verb: number): number | undefined {
  for (let at = verb + 1; at < verb + 7; at += 1) {
    const word = tree.words[at]
    if (!word || word.upos === 'PUNCT' || word.upos === 'VERB') return undefined
    if (word.lower === 'that' && word.upos === 'SCONJ' && word.head > at) return at
  }
  return undefined
}

const hasAs = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark', 'advmod').some((child) => tree.words[child]?.lower === 'as')

/** First word of the verb's clause that is not in the clause before it. */
function firstOwnWord(tree: Tree, verb: number, clause: number): number {
  const [, end] = subtreeRange(tree, clause)
  let first = verb
  for (const child of tree.children[verb] ?? []) {
    if (child === clause) continue
    const start = subtreeRange(tree, child)[0]
    if (start >= end && start < first) first = start
  }
  return first
}

const askers = new Set('if whether what why how when where who which whom whose'.split(' '))

export const isQuestion = (tree: Tree, clause: number): boolean => {
  const first = tree.words[subtreeRange(tree, clause)[0]]
  return askers.has(first?.lower ?? '')
}

const isInfinitive = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'mark').some((child) => tree.words[child]?.lower === 'to')

const listening = new Set(
  'tell inform remind assure notify brief warn caution advise ask promise persuade convince question'.split(
    ' ',
  ),
)
const speaking = new Set(
  'say explain complain announce confirm write admit reveal signal suggest report speak add confess reply respond repeat stress disclose'.split(
    ' ',
  ),
)

/** The one told or asked: the object of `told`, the `to` phrase of `said`, the subject of `was told`. */
export function listenerOf(tree: Tree, verb: number): number | null {
  const lemma = tree.words[verb]?.lemma ?? ''
  if (listening.has(lemma)) {
    const told = childBy(tree, verb, 'iobj') ?? childBy(tree, verb, 'obj') ?? bareAfter(tree, verb)
    if (told !== undefined && told > verb) return told
    if (isPassive(tree, verb) || tree.words[verb]?.xpos === 'VBN') {
      const subject = childBy(tree, verb, 'nsubj:pass')
      if (subject !== undefined) return subject
      const outer = tree.words[verb]
      if (outer && /^(advcl|dep|parataxis|acl)$/.test(outer.deprel) && outer.head >= 0)
        return childBy(tree, outer.head, 'nsubj') ?? null
    }
    return null
  }
  if (!speaking.has(lemma)) return null
  for (const child of childrenBy(tree, verb, 'obl')) {
    const marker = tree.words[childBy(tree, child, 'case') ?? -1]?.lower
    if (marker === 'to') return child
  }
  return null
}

/** The noun right after the verb, whatever the tree makes of it: it ends before what is said, or before a preposition. */
function bareAfter(tree: Tree, verb: number): number | undefined {
  let noun: number | undefined
  for (let at = verb + 1; at < verb + 8; at += 1) {
    const word = tree.words[at]
    if (!word) break
    if (/^(NOUN|PROPN)$/.test(word.upos) || (word.upos === 'PRON' && object.has(word.lower)))
      noun = at
    else if (!/^(DET|ADJ|NUM|PART)$/.test(word.upos))
      return /^(SCONJ|PUNCT|ADP|PART)$/.test(word.upos) ? noun : undefined
  }
  return undefined
}

const object = new Set(['me', 'him', 'her', 'us', 'them', 'you'])
