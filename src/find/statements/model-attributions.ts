import {
  allegationNouns,
  cueAct,
  type Frame,
  noCue,
  nounCue,
  verbCue,
  weakCue,
} from '../../lexicon/cues.ts'
import type { Attribution, Reading, WordRange } from '../../reader/reading.ts'
import { overlaps, type Span } from '../../record/span.ts'
import { isPassive } from '../tree/subjects.ts'
import { childrenBy, type Tree, treeOf } from '../tree/tree.ts'
import { listenerOf } from './clause-cues.ts'
import type { Draft } from './draft.ts'
import { contentSpan, withOpener } from './edges.ts'
import { nobody, type Source, source } from './source.ts'
import { sourceBeside } from './source-beside.ts'

/**
 * What the model of attributions found, those in another's content too, with its edges mended; what has no content, or a cue that is a deed, is left out.
 *
 * @example "The council voiced alarm over the raids."
 */
export function modelAttributions(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const quotes = topQuotations(reading)
  const drafts: Draft[] = []
  for (const attribution of [...reading.attributions, ...reading.inner]) {
    const draft = draftOf(reading, tree, quotes, attribution)
    if (draft) drafts.push(draft)
  }
  return drafts
}

const topQuotations = (reading: Reading): readonly Span[] =>
  reading.quotations.filter((quotation) => quotation.within === null).map(({ span }) => span)

function draftOf(
  reading: Reading,
  tree: Tree,
  quotes: readonly Span[],
  attribution: Attribution,
): Draft | null {
  const content: Span[] = []
  let quoted = true
  const cue = cueHead(tree, attribution.cue)
  const pieces = joined(attribution.content, [...attribution.cue, ...attribution.source])
  for (const piece of pieces) {
    const bare = outside(piece, attribution.cue)
    const range = cue >= 0 && cue < bare[0] ? withOpener(tree, bare, cue) : bare
    const span = contentSpan(tree, range)
    if (!span || (range[1] - range[0] < 2 && pieces.length > 1)) continue
    const whole = range === bare || range[0] === bare[0] ? quotationAt(quotes, span) : undefined
    if (!isNear(reading, cue, range, whole !== undefined)) continue
    if (!whole) quoted = false
    content.push(whole ?? span)
  }
  if (content.length === 0) return null
  const lemma = tree.words[cue]?.lemma ?? ''
  if (lemma === 'consider' && tree.words[cue]?.xpos === 'VBG') return null
  // "known for", "is expected": thought by nobody in particular.
  if (
    tree.words[cue]?.xpos === 'VBN' &&
    verbCue(lemma)?.get('clause')?.act === 'think' &&
    !hasHave(tree, cue)
  )
    return null
  const act = actOfCue(reading, attribution.cue, lemma)
  if (noCue.has(lemma) || (weakCue(lemma) && isPicture(tree, attribution.source))) return null
  if (!act && !(quoted && attribution.sure >= 0.5)) return null
  // A noun without its source is the report's own word for a possibility.
  if (attribution.source.length === 0 && tree.words[cue]?.upos === 'NOUN') return null
  if (size(reading, content) < 2 && !quoted) return null
  if (!quoted && alluding.test(reading.report.text.slice(content[0]?.[0] ?? 0))) return null
  if (!quoted && (isWitnessOnly(tree, pieces, lemma) || isDeed(tree, pieces, lemma))) return null
  if (!quoted && act === 'deny' && isRefusal(tree, pieces, lemma)) return null
  const from = sourceNear(reading, tree, cue, attribution.source, content)
  if (isNobodys(tree, cue, act, from) || attribution.sure < 0.5) return null
  if (
    from.ranges.length === 0 &&
    isPassive(tree, cue) &&
    !opener.test(reading.report.text.slice(content[0]?.[0] ?? 0))
  )
    return null
  return {
    cue,
    cueWords: attribution.cue,
    source: from.ranges,
    speakers: from.heads,
    content,
    act: act ?? 'say',
    addressee: cue < 0 ? null : listenerOf(tree, cue),
    quoted,
    orphan: false,
    rule: 'reader/attributions',
    sure: attribution.sure * (act && weakCue(lemma) === undefined ? 1 : 0.8),
  }
}

// What a passive without an agent must say to count: "it was reported that".
const opener = /^(?:that|if|whether|why|how|what)\b/i

// "made similar comments" is speech without a content.
const alluding =
  /^(?:to comment\b|(?:the )?li(?:fe|ves) of\b|(?:similar|the same|those|these|such) (?:[\p{L}-]+ )?(?:comment|remark|statement|sentiment|concern|claim|call)s?\b)/iu

/** "rejected the ultimatum": a refusal of something asked, not the denial of something said. */
const isRefusal = (tree: Tree, pieces: readonly WordRange[], lemma: string): boolean =>
  verbCue(lemma)?.has('allegation') === true &&
  !pieces.some(([first, end]) =>
    tree.words
      .slice(first, Math.min(end, first + 12))
      .some((word) => allegationNouns.has(word.lemma) || word.lower === 'that'),
  )

/** "quoted a commander": who was quoted, not what was said. */
const isWitnessOnly = (tree: Tree, pieces: readonly WordRange[], lemma: string): boolean =>
  (lemma === 'quote' || lemma === 'cite') &&
  !hasVerb(tree, pieces) &&
  pieces.every(([first, end]) => end - first < 8)

const bareFrames: readonly Frame[] = [
  'clause',
  'quote',
  'told',
  'question',
  'preposition',
  'addressee',
]

/** "agreed a truce": a verb that says clauses only, with a thing as its object. */
function isDeed(tree: Tree, pieces: readonly WordRange[], lemma: string): boolean {
  const cue = verbCue(lemma)
  if (!cue && weakCue(lemma) !== undefined && lemma !== 'describe') return !hasVerb(tree, pieces)
  if (!cue || hasVerb(tree, pieces)) return false
  return (
    [...cue.keys()].every((frame) => bareFrames.includes(frame)) && weakCue(lemma) === undefined
  )
}

const hasVerb = (tree: Tree, pieces: readonly WordRange[]): boolean =>
  pieces.some(([first, end]) =>
    tree.words.slice(first, end).some(({ upos }) => upos === 'VERB' || upos === 'AUX'),
  )

/** What is said stands in the sentence of its cue, or in a quotation beside it. */
function isNear(reading: Reading, cue: number, [first, end]: WordRange, quoted: boolean): boolean {
  const sentence = reading.words[cue]?.sentence
  if (sentence === undefined) return quoted
  const from = reading.words[first]?.sentence ?? -1
  const to = reading.words[end - 1]?.sentence ?? -1
  const reach = quoted ? 1 : 0
  return to >= sentence - reach && from <= sentence + reach
}

/** Pieces with a small hole between them that is neither cue nor source are one. */
function joined(pieces: readonly WordRange[], parts: readonly WordRange[]): readonly WordRange[] {
  const found: WordRange[] = []
  for (const piece of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    const hole: WordRange = [last?.[1] ?? 0, piece[0]]
    const small =
      hole[1] - hole[0] <= 6 && !parts.some((part) => part[0] < hole[1] && hole[0] < part[1])
    if (last && small) found[found.length - 1] = [last[0], piece[1]]
    else found.push(piece)
  }
  return found
}

/** A piece without the cue that it runs over: the longer side. */
function outside([first, end]: WordRange, cue: readonly WordRange[]): WordRange {
  const over = cue.find((part) => part[0] < end && first < part[1])
  if (!over) return [first, end]
  return over[0] - first > end - over[1] ? [first, over[0]] : [over[1], end]
}

/** The quotation that a content fills, as a whole with its marks. */
const quotationAt = (quotes: readonly Span[], span: Span): Span | undefined =>
  quotes.find((quote) => {
    if (!overlaps(quote, span)) return false
    const shared = Math.min(quote[1], span[1]) - Math.max(quote[0], span[0])
    return shared >= 0.6 * (quote[1] - quote[0]) && shared >= 0.9 * (span[1] - span[0])
  })

const hasHave = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux').some((child) => tree.words[child]?.lemma === 'have')

const size = (reading: Reading, content: readonly Span[]): number => {
  let count = 0
  for (const [start, end] of content)
    count += reading.report.text.slice(start, end).split(/\s+/).length
  return count
}

/** The word of a cue that says what kind it is: a verb of the table, a noun of it, else its last verb. */
function cueHead(tree: Tree, ranges: readonly WordRange[]): number {
  const words = ranges.flatMap(([first, end]) =>
    Array.from({ length: end - first }, (_, at) => first + at),
  )
  const lemma = (index: number): string => tree.words[index]?.lemma ?? ''
  const upos = (index: number): string => tree.words[index]?.upos ?? ''
  return (
    words.findLast((index) => upos(index) === 'VERB' && verbCue(lemma(index)) !== undefined) ??
    words.find((index) => upos(index) === 'NOUN' && nounCue(lemma(index)) !== undefined) ??
    words.findLast((index) => upos(index) === 'VERB') ??
    words[0] ??
    -1
  )
}

function actOfCue(
  reading: Reading,
  cue: readonly WordRange[],
  lemma: string,
): Draft['act'] | undefined {
  if (lemma !== 'call') return cueAct(lemma) ?? actOfPhrase(reading, cue)
  const [, end] = cue.at(-1) ?? [0, 0]
  const words = reading.words.slice(cue[0]?.[0] ?? 0, end + 1).map((word) => word.lower)
  return words.some((word) => word === 'for' || word === 'on' || word === 'upon') ? 'urge' : 'label'
}

/** The model's source, or the tree's where the model has linked one of another sentence. */
function sourceNear(
  reading: Reading,
  tree: Tree,
  cue: number,
  ranges: readonly WordRange[],
  content: readonly Span[],
): Source {
  const sentence = reading.words[cue]?.sentence
  const far =
    sentence !== undefined && ranges.some(([first]) => reading.words[first]?.sentence !== sentence)
  if (far && tree.words[cue]?.upos === 'VERB') {
    const beside = sourceBeside(reading, tree, cue, content)
    return beside
  }
  return ranges.length > 0 ? { heads: source(tree, headsOf(tree, ranges)).heads, ranges } : nobody
}

/** "was condemned", "reportedly", "hoping": said or thought by nobody whom the report names. */
const isNobodys = (tree: Tree, cue: number, act: Draft['act'] | undefined, from: Source): boolean =>
  tree.words[cue]?.upos === 'ADV' ||
  (from.ranges.length === 0 && act === 'think') ||
  (isPassive(tree, cue) && !/^(say|ask|accuse|urge|label|deny|confirm)$/.test(act ?? ''))

const pictures = /^(image|photo|photograph|picture|frame|grab|handout|still)$/

/** "The image shows ..." is a caption. */
const isPicture = (tree: Tree, ranges: readonly WordRange[]): boolean =>
  headsOf(tree, ranges).some((head) => pictures.test(tree.words[head]?.lemma ?? ''))

const actOfPhrase = (reading: Reading, ranges: readonly WordRange[]): Draft['act'] | undefined => {
  const words = ranges
    .map(([first, end]) =>
      reading.words
        .slice(first, end)
        .map((word) => word.lower)
        .join(' '),
    )
    .join(' ')
  if (/\baccording to\b|^:$|^per$|\bin the words of\b/.test(words)) return 'say'
  if (/\bmade (it )?clear\b|\bput it\b|\bwent on\b/.test(words)) return 'say'
  if (/\breportedly\b|\bquoted\b/.test(words)) return 'say'
  return undefined
}

/** Head words of the coordinated parts of a source. */
function headsOf(tree: Tree, ranges: readonly WordRange[]): readonly number[] {
  const heads: number[] = []
  for (const [first, end] of ranges) {
    for (let at = first; at < end; at += 1) {
      const word = tree.words[at]
      if (!word || word.upos === 'PUNCT' || word.upos === 'CCONJ' || word.upos === 'PART') continue
      // An owner is not who speaks.
      if (/^['’]s?$/.test(tree.words[at + 1]?.form ?? '') && at + 2 < end) continue
      const inside = word.head >= first && word.head < end
      if (!inside || (word.deprel === 'conj' && heads.includes(word.head))) heads.push(at)
    }
  }
  // Two names side by side with nothing between them are one, whatever the tree says: "the Norlandish president Ada Berg".
  return heads.filter((head, i) => !isSameName(tree, head, heads[i + 1])).slice(0, 6)
}

const isSameName = (tree: Tree, head: number, next: number | undefined): boolean =>
  next !== undefined &&
  tree.words
    .slice(head, next)
    .every(({ upos, form }) => /^(?:PROPN|NOUN|ADJ)$/.test(upos) || /^['’]s?$/.test(form))
