import type { Reading, WordRange } from '../../reader/reading.ts'
import { overlaps, type Span } from '../../record/span.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { wordsIn } from './edges.ts'

/**
 * A draft without what its content has swallowed: the dateline, its own source, the sentence or the paragraph beside it.
 *
 * @example "DURRAN (Kesta) — The road is closed, the mayor said." says "The road is closed"
 */
export function tidy(reading: Reading, tree: Tree, draft: Draft): Draft | null {
  if (draft.quoted || draft.cue < 0) return draft
  const cue = tree.words[draft.cue]?.start ?? 0
  const content: Span[] = []
  for (const piece of draft.content) {
    const clipped = clip(reading, tree, draft, piece, cue)
    if (clipped) content.push(clipped)
  }
  return content.length === 0 ? null : { ...draft, content }
}

function clip(reading: Reading, tree: Tree, draft: Draft, piece: Span, cue: number): Span | null {
  const { text } = reading.report
  let [start, end] = piece
  start = afterDateline(text, start, end)
  ;[start, end] = withinLine(reading, [start, end], cue)
  // "what police said was a 'grave error'": the words that join the two say nothing.
  if (cue < start) start += joining.exec(text.slice(start, start + 20))?.[0].length ?? 0
  const words = text.slice(start, end)
  // Quotations may hold more than one sentence.
  if (!/["“”«»]/u.test(words)) {
    if (cue < start) {
      const stop = sentenceEnd.exec(words)
      if (stop) end = start + stop.index + (stop[1]?.length ?? 0)
    } else if (cue >= end) {
      let from = 0
      for (const stop of words.matchAll(sentenceEnds)) from = stop.index + stop[0].length
      start += from
    }
  }
  if (cue < start && /^to\s/i.test(words)) end = beforeDeed(reading, tree, [start, end])
  // "Some came to watch, a reporter said": the clause before belongs to it.
  if (cue >= end && draft.act === 'say' && /^to\s/.test(words))
    start = afterDateline(text, opening(reading, tree, start), end)
  end -= dangling.exec(text.slice(start, end))?.[0].length ?? 0
  for (const range of draft.source) {
    const span: Span = [tree.words[range[0]]?.start ?? 0, tree.words[range[1] - 1]?.end ?? 0]
    if (!overlaps([start, end], span) || cue < span[1] || cue < end) continue
    const before = text.slice(start, span[0])
    // "..., observers who watched it said": the source and what is told of it end what is said.
    if (/,\s*$/u.test(before)) end = start + before.replace(/,\s*$/u, '').length
  }
  const [first, last] = wordsIn(reading, [start, end])
  return last - first > 0 && end > start ? [start, end] : null
}

const joining = /^(?:was|is|were|are)\s+(?=(?:an?|the)\s|["'‘“])/u

/** A paragraph's end ends what is said, unless a quotation goes on over it. */
function withinLine(reading: Reading, [start, end]: Span, cue: number): Span {
  const { text } = reading.report
  const [at, last] = [text.indexOf('\n', start), text.lastIndexOf('\n', end - 1)]
  if (at < 0 || at >= end) return [start, end]
  if (reading.quotations.some(({ span }) => span[0] <= at && at < span[1])) return [start, end]
  if (cue >= end) return [last + 1, end]
  return [
    start,
    start +
      text
        .slice(start, at)
        .trimEnd()
        .replace(/[.,;:!?]+$/u, '').length,
  ]
}

const dangling = /,?\s+(?:which|who|whom|and|but|or)$/u

/** Where the sentence of a character begins, or its paragraph. */
function opening(reading: Reading, tree: Tree, start: number): number {
  const [first] = wordsIn(reading, [start, start + 1])
  const sentence = tree.words[first]?.sentence ?? -1
  const from = tree.words[reading.sentences[sentence]?.words[0] ?? first]?.start ?? start
  const line = reading.report.text.lastIndexOf('\n', start - 1) + 1
  return Math.max(from, line)
}

/** "urged both sides to stop and offered help": what the source did next is no part of what is asked. */
function beforeDeed(reading: Reading, tree: Tree, [start, end]: Span): number {
  const [first, last] = wordsIn(reading, [start, end])
  for (let at = first + 2; at + 1 < last; at += 1) {
    const word = tree.words[at]
    if (!word || /^(VBD|VBZ|VBP|MD)$/.test(word.xpos) || word.upos === 'SCONJ') return end
    if (!/^W/.test(word.xpos) && word.upos !== 'CCONJ') continue
    if (word.upos !== 'CCONJ') return end
    if (tree.words[at + 1]?.xpos === 'VBD') return tree.words[at - 1]?.end ?? end
  }
  return end
}

const stops =
  '((?<!\\b(?:Sept|Capt|Prof|Brig|Messrs|Supt|Cpl|Sens|Reps|Govs))(?:\\p{Ll}{3,12}|\\d{2,4}|\\)))(?:[.!?]\\s+(?=\\p{Lu})|[.!?]?\\s*\\n\\s*)'
const sentenceEnd = new RegExp(stops, 'u')
const sentenceEnds = new RegExp(stops, 'gu')

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const place = "\\p{Lu}[\\p{L}'’.,/ -]{1,50}"
const datelines: readonly RegExp[] = [
  // DURRAN, Norland (Kesta) —
  new RegExp(`^${place}\\([^()\\n]{2,60}\\)\\s*[—–-]{0,2}\\s*`, 'u'),
  // DURRAN, March 2. /KESTA/.
  new RegExp(`^${place},\\s${months}\\.?\\s\\d{1,2}\\.\\s*/[^/\\n]{2,40}/\\.?\\s*`, 'iu'),
  new RegExp(
    `^${place},\\s${months}\\.?\\s\\d{1,2}\\s*\\([^()\\n]{2,60}\\)\\s*[—–-]{0,2}\\s*`,
    'iu',
  ),
]
const capitals = /^\p{Lu}[\p{Lu}'’.-]{2,}/u

/** Where what is said begins after the place and the agency at the head of a paragraph. */
function afterDateline(text: string, start: number, end: number): number {
  if (start > 0 && text[start - 1] !== '\n') return start
  const head = text.slice(start, Math.min(end, start + 140))
  if (!capitals.test(head)) return start
  for (const pattern of datelines) {
    const found = pattern.exec(head)
    if (found && found[0].length < end - start) return start + found[0].length
  }
  return start
}

/**
 * The source of a draft without the clause about it, and with the whole of its name and of its owner.
 *
 * @example "The Brigades, which Norland fears, claim ..." is said by "The Brigades"
 */
export function tidySource(tree: Tree, draft: Draft): Draft {
  if (draft.source.length === 0) return draft
  if (isListener(draft)) return tellerBefore(tree, draft)
  const source = draft.source.map((range) => wholeName(tree, draft, withoutClause(tree, range)))
  const kept = draft.speakers.filter((head) => {
    const was = draft.source.some(([first, end]) => first <= head && head < end)
    return !was || source.some(([first, end]) => first <= head && head < end)
  })
  return { ...draft, source, speakers: kept.length > 0 ? kept : draft.speakers }
}

const isListener = ({ addressee, source, cue }: Draft): boolean =>
  addressee !== null &&
  addressee > cue &&
  source.some(([first, end]) => first <= addressee && addressee < end)

/** "..., its president told a conference", with the conference for its subject: who stands before the cue. */
function tellerBefore(tree: Tree, draft: Draft): Draft {
  const cue = tree.words[draft.cue]
  let first = draft.cue
  while (first > 0 && draft.cue - first < 14) {
    const word = tree.words[first - 1]
    if (!word || word.sentence !== cue?.sentence || /^(VERB|SCONJ|CCONJ)$/.test(word.upos)) break
    if (draft.content.some((piece) => overlaps(piece, [word.start, word.end]))) break
    first -= 1
  }
  while (first < draft.cue && tree.words[first]?.upos === 'PUNCT') first += 1
  let end = draft.cue
  while (end > first && /^(PUNCT|AUX|ADV)$/.test(tree.words[end - 1]?.upos ?? '')) end -= 1
  const nouns = [...tree.words.slice(first, end).keys()].map((at) => at + first)
  const head =
    nouns.find((at) => tree.words[at]?.upos === 'PROPN') ??
    nouns.find((at) => /^(NOUN|PRON)$/.test(tree.words[at]?.upos ?? ''))
  if (head === undefined) return { ...draft, source: [], speakers: [] }
  return { ...draft, source: [[first, end]], speakers: [head] }
}

const clauses = new Set(['which', 'who', 'whom', 'whose', 'in', 'speaking', 'citing', 'quoting'])

function withoutClause(tree: Tree, [first, end]: WordRange): WordRange {
  for (let at = first + 1; at + 1 < end; at += 1) {
    if (tree.words[at]?.lower === ',' && clauses.has(tree.words[at + 1]?.lower ?? ''))
      return [first, at]
  }
  return [first, end]
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

function wholeName(tree: Tree, draft: Draft, [first, end]: WordRange): WordRange {
  const taken = (at: number): boolean => {
    const word = tree.words[at]
    if (!word || at === draft.cue) return true
    return draft.content.some((piece) => overlaps(piece, [word.start, word.end]))
  }
  const joins = (left: number): boolean => {
    const [a, b] = [tree.words[left], tree.words[left + 1]]
    if (!a || !b || a.sentence !== b.sentence || b.start - a.end > 1) return false
    return !taken(left) && !taken(left + 1)
  }
  let from = first
  if (/^(NOUN|PROPN)$/.test(tree.words[first]?.upos ?? '')) {
    while (joins(from - 1) && isNamePart(tree, from - 1)) from -= 1
    // "On Monday Norland said", "In Durran Tadrin said": words of another phrase.
    if (from !== first && tree.words[from - 1]?.upos === 'ADP') from = first
    else if (from === end - 1) from = withArticle(tree, from, joins)
  }
  let to = end
  if (end === first + 1 && /^\p{Lu}/u.test(tree.words[first]?.form ?? '')) {
    while (tree.words[to]?.upos === 'PROPN' && joins(to - 1) && !isDay(tree, to)) to += 1
  }
  return [from, to]
}

/** "Earlier, the human rights ombudsman said": a lone noun goes back to its article over what stands before it. */
function withArticle(tree: Tree, first: number, joins: (left: number) => boolean): number {
  let at = first - 1
  while (/^(NOUN|PROPN|ADJ)$/.test(tree.words[at]?.upos ?? '') && joins(at) && !isDay(tree, at))
    at -= 1
  const opener = tree.words[at]
  const before = tree.words[at - 1]
  if (!opener || !joins(at) || !/^(the|an?|its|his|her|their)$/.test(opener.lower)) return first
  const opens = !before || before.sentence !== opener.sentence || before.upos === 'PUNCT'
  return opens || before.upos === 'SCONJ' || before.upos === 'CCONJ' ? at : first
}

const isDay = (tree: Tree, at: number): boolean => calendar.test(tree.words[at]?.lower ?? '')

function isNamePart(tree: Tree, at: number): boolean {
  const word = tree.words[at]
  if (!word || isDay(tree, at)) return false
  if (/^['’]s?$/.test(word.form)) return /^PROPN$/.test(tree.words[at - 1]?.upos ?? '')
  return /^(PROPN|NOUN|ADJ)$/.test(word.upos) && /^\p{Lu}\p{Ll}/u.test(word.form)
}
