import { documentNouns, verbCue } from '../../lexicon/cues.ts'
import type { WordRange } from '../../reader/reading.ts'
import { conjuncts } from '../tree/conjuncts.ts'
import { agents, isPassive, ownSubject, subjects } from '../tree/subjects.ts'
import { phraseRange } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { outerCue } from './joint.ts'

export interface Source {
  readonly ranges: readonly WordRange[]
  readonly heads: readonly number[]
}

export const nobody: Source = { ranges: [], heads: [] }

const indefinite = new Set(['what', 'nobody', 'nothing', 'none', 'there'])
const relatives = new Set(['who', 'which', 'that', 'whom', 'whose'])

/**
 * Who speaks by a cue verb: its subjects, the agent of a passive, the one quoted.
 *
 * @example "Norland and Sudland said they would talk" has two speakers
 */
export function sourceOf(tree: Tree, verb: number): Source {
  const quoted = quotedPerson(tree, verb)
  if (quoted !== undefined) return source(tree, [quoted])
  if (isPassive(tree, verb)) return source(tree, agents(tree, verb))
  const own = ownSubject(tree, verb)
  if (own !== undefined) {
    const word = tree.words[own]
    const all = subjects(tree, verb)
    // Of coordinated nouns the relative clause goes with the nearest.
    // The WHO is no pronoun.
    const pronoun = relatives.has(word?.lower ?? '') && word?.upos !== 'PROPN'
    const isRelative = pronoun && all[0] !== own
    const heads = isRelative ? all.filter((head) => head < own).slice(-1) : all
    if (pronoun) return { ...source(tree, heads), ranges: [[own, own + 1]] }
    return beside(source(tree, heads), verb)
  }
  if (childBy(tree, verb, 'expl') !== undefined) return nobody
  const joint = outerCue(tree, verb)
  if (joint !== undefined) return sourceOf(tree, joint)
  return source(tree, besideParenthesis(tree, verb) ?? subjects(tree, verb))
}

/** A source stands on one side of its cue, whatever else hangs on it. */
const beside = ({ ranges, heads }: Source, verb: number): Source => ({
  heads,
  ranges: ranges.map(([first, end]) =>
    first <= verb && verb < end
      ? (heads[0] ?? first) < verb
        ? [first, verb]
        : [verb + 1, end]
      : [first, end],
  ),
})

/** The one who is quoted: "was quoted as saying", "quoted an officer as saying". */
function quotedPerson(tree: Tree, verb: number): number | undefined {
  const word = tree.words[verb]
  const outer = tree.words[word?.head ?? -1]
  if (!word || !outer || (outer.lemma !== 'quote' && outer.lemma !== 'cite')) return undefined
  if (word.deprel !== 'advcl' && word.deprel !== 'xcomp') return undefined
  return childBy(tree, word.head, 'obj') ?? childBy(tree, word.head, 'nsubj:pass')
}

/**
 * A participle beside `..., she said, adding that ...` belongs to her, though the tree hangs it on the main verb of
 * what she said.
 */
function besideParenthesis(tree: Tree, verb: number): readonly number[] | undefined {
  const word = tree.words[verb]
  if (word?.deprel !== 'advcl' || word.xpos !== 'VBG' || word.head < 0) return undefined
  const inserted = childrenBy(tree, word.head, 'parataxis').find(
    (child) => child < verb && verbCue(tree.words[child]?.lemma ?? '') !== undefined,
  )
  return inserted === undefined ? undefined : subjects(tree, inserted)
}

/** A source from the head words of its coordinated parts. */
export function source(tree: Tree, heads: readonly number[]): Source {
  const first = heads[0]
  if (first === undefined || indefinite.has(tree.words[first]?.lower ?? '')) return nobody
  const owned = owner(tree, first)
  if (owned !== undefined) return source(tree, [owned, ...heads.slice(1)])
  if (tree.words[first]?.lower === 'it' && tree.words[first]?.deprel === 'expl') return nobody
  const range = namedRange(tree, heads)
  return { ranges: [range], heads: speakersOf(tree, heads) }
}

// "Norland's Coast Guard" with Norland for its head is a slip: what is owned speaks.
function owner(tree: Tree, head: number): number | undefined {
  const possessive = childrenBy(tree, head, 'case').find((child) => child > head)
  if (possessive === undefined) return undefined
  return (tree.children[head] ?? []).findLast(
    (child) =>
      child > possessive &&
      /^(NOUN|PROPN)$/.test(tree.words[child]?.upos ?? '') &&
      /^(flat|compound|dep|appos|nmod)/.test(tree.words[child]?.deprel ?? ''),
  )
}

/** The phrases of all heads, with the name that stands beside a description. */
function namedRange(tree: Tree, heads: readonly number[]): WordRange {
  let first = heads[0] ?? 0
  let end = first + 1
  for (const head of heads) {
    const parts = [head, ...childrenBy(tree, head, 'appos').filter((child) => isName(tree, child))]
    for (const part of parts) {
      const range = phraseRange(tree, part)
      first = Math.min(first, range[0])
      end = Math.max(end, range[1])
    }
  }
  return [first, end]
}

const isName = (tree: Tree, index: number): boolean => tree.words[index]?.upos === 'PROPN'

const generic = new Set(['side', 'party', 'sides', 'parties'])

/** Papers and figures speak for whoever gave them out, or for nobody in particular. */
function speakersOf(tree: Tree, heads: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const head of heads) {
    const word = tree.words[head]
    if (!word) continue
    if (heads.length > 1 && (word.lower === 'others' || word.lower === 'other')) continue
    if (word.upos !== 'NOUN' || !documentNouns.has(word.lemma)) {
      found.push(head)
      continue
    }
    for (const owner of ownersOf(tree, head)) {
      if (!generic.has(tree.words[owner]?.lemma ?? '')) found.push(owner)
    }
  }
  return found
}

/** Whose paper or word it is: `the ministry's statement`, `a statement by the ministry`, or whoever issued it. */
export function ownersOf(tree: Tree, noun: number): readonly number[] {
  const owner = childBy(tree, noun, 'nmod:poss')
  if (owner !== undefined) return conjuncts(tree, owner)
  for (const child of childrenBy(tree, noun, 'nmod')) {
    const marker = childBy(tree, child, 'case')
    const preposition = tree.words[marker ?? -1]?.lower
    if (
      (preposition === 'by' || preposition === 'from') &&
      !days.has(tree.words[child]?.lower ?? '')
    )
      return conjuncts(tree, child)
  }
  const word = tree.words[noun]
  if (word?.deprel === 'obj' && issuing.has(tree.words[word.head]?.lemma ?? '')) {
    return subjects(tree, word.head)
  }
  const before = childrenBy(tree, noun, 'compound', 'amod').find((child) => isName(tree, child))
  return before === undefined ? [] : [before]
}

const days = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
])

const issuing = new Set(['issue', 'release', 'publish', 'post', 'write', 'send', 'make', 'read'])
