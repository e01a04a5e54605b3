import { mediumNamed } from '../../lexicon/agencies.ts'
import { carrierVerbs, mediaNouns, nounCue, occasionNouns, verbCue } from '../../lexicon/cues.ts'
import type { Reading } from '../../reader/reading.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import { phraseRange, rangeSpan } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

export interface Setting {
  readonly occasion: Span | null
  readonly medium: Span | null
}

const mediumPrepositions = new Set(['in', 'on', 'via', 'through', 'by', 'over', 'from', 'using'])
const occasionPrepositions = new Set([
  'during',
  'at',
  'in',
  'after',
  'following',
  'before',
  'on',
  'upon',
  'ahead',
  'amid',
])

/**
 * On what occasion and through which medium a statement was made, as far as its cue's own clause says so.
 *
 * @example "She told them in a letter", "he said during his visit to Norland, broadcast via Telegram"
 */
export function settingOf(reading: Reading, tree: Tree, draft: Draft): Setting {
  let occasion: Span | null = null
  let medium: Span | null = null
  const cue = tree.words[draft.cue]
  if (!cue) return { occasion, medium }
  const [first, end] = reading.sentences[cue.sentence]?.words ?? [0, 0]
  for (let at = first; at < end && !(occasion && medium); at += 1) {
    const word = tree.words[at]
    if (!word || isContent(draft, [word.start, word.end])) continue
    if (draft.source.some(([from, to]) => from <= at && at < to)) continue
    const found = mediumAt(tree, at) ?? occasionAt(reading, tree, at, draft.cue)
    if (!found || isContent(draft, found.span) || !belongs(tree, found.head, draft)) continue
    if (occasion && contains(occasion, found.span)) continue
    if (found.kind === 'medium') medium ??= found.span
    else occasion ??= found.span
  }
  return { occasion, medium }
}

const isContent = (draft: Draft, span: Span): boolean =>
  draft.content.some((piece) => overlaps(piece, span))

interface Found {
  readonly kind: 'occasion' | 'medium'
  readonly span: Span
  /** Word by which the phrase hangs on the cue. */
  readonly head: number
}

function mediumAt(tree: Tree, at: number): Found | null {
  const word = tree.words[at]
  if (!word) return null
  if (
    word.upos === 'VERB' &&
    carrierVerbs.has(word.lemma) &&
    /^VB[NG]$/.test(word.xpos) &&
    word.deprel !== 'root'
  ) {
    for (const child of tree.children[at] ?? []) {
      const marker = (tree.children[child] ?? []).find(
        (under) => tree.words[under]?.deprel === 'case',
      )
      const preposition = tree.words[marker ?? -1]?.lower ?? ''
      if (child > at && /^(via|on|through|by|over|in)$/.test(preposition)) {
        return {
          kind: 'medium',
          span: rangeSpan(tree, [at, phraseRange(tree, child)[1]]),
          head: at,
        }
      }
    }
    return null
  }
  if (!mediumPrepositions.has(word.lower)) return null
  const noun = nounOf(tree, at)
  if (noun === undefined) return null
  const isCarried = (child: number): boolean =>
    /^(?:televised|video|videotaped|recorded|pre-recorded|radio|online|written|taped|broadcast)$/.test(
      tree.words[child]?.lower ?? '',
    )
  const range = phraseRange(tree, noun)
  const span = rangeSpan(tree, [at, Math.max(range[1], noun + 1)])
  const name = tree.words[noun]
  const named =
    (/^(?:PROPN|NOUN|SYM)$/.test(name?.upos ?? '') &&
      word.lower === 'on' &&
      /^X\.?$/.test(name?.form ?? '')) ||
    (name?.upos === 'PROPN' && isMedium(tree, noun, range[0]))
  const by =
    word.lower === 'by' && !/phone|mail|letter|radio|telegram/.test(tree.words[noun]?.lemma ?? '')
  if (by) return null
  const lemma = name?.lemma.toLowerCase() ?? ''
  // "in another sign of unrest" is no placard; "in a televised address" is heard by all.
  const medium = lemma === 'sign' ? word.lower === 'on' : mediaNouns.has(lemma)
  const carried =
    occasionNouns.has(lemma) && childrenBy(tree, noun, 'amod', 'compound').some(isCarried)
  return named || medium || carried ? { kind: 'medium', span, head: noun } : null
}

const isMedium = (tree: Tree, noun: number, first: number): boolean => {
  const words = tree.words
    .slice(first, noun + 1)
    .filter((word) => word.upos === 'PROPN' || word.upos === 'NOUN')
  return (
    mediumNamed(words.map((word) => word.form).join(' ')) !== undefined ||
    mediumNamed(tree.words[noun]?.form ?? '') !== undefined
  )
}

function occasionAt(reading: Reading, tree: Tree, at: number, cue: number): Found | null {
  const word = tree.words[at]
  if (!word || !occasionPrepositions.has(word.lower)) return null
  const noun = nounOf(tree, at)
  if (noun === undefined) return null
  // "after she called it a farce" is a clause, "after meeting them" an occasion.
  const verb = tree.words[noun]
  if (verb?.upos === 'VERB' && !verb.lower.endsWith('ing')) return null
  const known = occasionNouns.has(tree.words[noun]?.lemma ?? '')
  const governor = tree.words[noun]?.head ?? -1
  const near = governor === cue || tree.words[governor]?.head === cue
  const seat = word.lower === 'at' && near && isSeat(reading, noun)
  if (!known && !seat) return null
  // "hope on talks" is about them; "on a visit" is during it.
  if (
    word.lower === 'on' &&
    !/^(visit|trip|tour|call|anniversary|march)$/.test(tree.words[noun]?.lemma ?? '')
  )
    return null
  return { kind: 'occasion', span: rangeSpan(tree, [at, phraseRange(tree, noun)[1]]), head: noun }
}

/** "at the United Nations": where people come together to speak. */
const isSeat = (reading: Reading, noun: number): boolean =>
  [...reading.entities, ...reading.conll].some(
    ({ type, words: [first, end] }) => seats.has(type) && first <= noun && noun < end,
  )

const seats: ReadonlySet<string> = new Set(['Organization', 'Facility', 'ORG', 'Misc', 'MISC'])

function nounOf(tree: Tree, preposition: number): number | undefined {
  const word = tree.words[preposition]
  if (!word) return undefined
  if (!/^(case|mark)$/.test(word.deprel) || word.head <= preposition) return undefined
  // "on a wall during a march" with both prepositions hung on the march: the first one has its own noun.
  for (let at = preposition + 2; at < word.head; at += 1) {
    const before = tree.words[at - 1]
    if (tree.words[at]?.upos === 'ADP' && before && /^(NOUN|PROPN)$/.test(before.upos))
      return at - 1
  }
  return word.head
}

/** The phrase hangs on this cue and on no other one in between. */
function belongs(tree: Tree, head: number, draft: Draft): boolean {
  let at = tree.words[head]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < 30; steps += 1) {
    if (at === draft.cue) return true
    const word = tree.words[at]
    if (!word) return false
    if (word.upos === 'VERB' && verbCue(word.lemma) && !/^VB[GN]$/.test(word.xpos))
      return isContent(draft, [word.start, word.end])
    // "warned them after he was shown on a video": a clause of its own.
    if (word.deprel === 'advcl' && childBy(tree, at, 'nsubj', 'nsubj:pass') !== undefined)
      return false
    if (word.upos === 'NOUN' && nounCue(word.lemma)) return false
    if (word.head < 0) {
      // The root of the sentence, where the cue is a parenthesis in it.
      return (
        tree.words[draft.cue]?.head === at &&
        isContent(draft, [word.start, word.end]) &&
        head > draft.cue
      )
    }
    at = word.head
  }
  return false
}
