import { verbCue } from '../../lexicon/cues.ts'
import type { Quotation, Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import { childBy, type Tree, treeOf } from '../tree/tree.ts'
import { listenerOf } from './clause-cues.ts'
import { cueWords } from './cue-words.ts'
import type { Draft } from './draft.ts'
import { wordFrom, wordsIn } from './edges.ts'
import { sourceBeside } from './source-beside.ts'

interface Speech {
  readonly quotation: Quotation
  readonly span: Span
  readonly first: number
  readonly end: number
  readonly size: number
  readonly paragraph: number
}

interface Open {
  readonly pieces: Span[]
  readonly cue: number
  readonly last: Speech
}

/**
 * Quotations with the verb that introduces, follows or interrupts them; one that stands alone goes on with whoever
 * spoke last.
 *
 * @example "We will stay," she said. "The road is open."
 */
export function quotedSpeech(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const speeches = speechesOf(reading)
  const taken = new Map<number, Open>()
  const open: Open[] = []
  for (const [at, speech] of speeches.entries()) {
    const previous = speeches[at - 1]
    const next = speeches[at + 1]
    const last = open[open.length - 1]
    const cue = cueOf(reading, tree, speech, previous, next)
    if (cue !== undefined) {
      const known = taken.get(cue)
      if (known) {
        known.pieces.push(speech.span)
        replaceLast(open, known, speech)
        taken.set(cue, open[open.length - 1] as Open)
        continue
      }
      const found: Open = { pieces: [speech.span], cue, last: speech }
      open.push(found)
      taken.set(cue, found)
      continue
    }
    if (last && last.last === previous && previous && goesOn(reading, previous, speech)) {
      last.pieces.push(speech.span)
      const grown = replaceLast(open, last, speech)
      if (grown.cue >= 0) taken.set(grown.cue, grown)
      continue
    }
    if (standsAlone(reading, speech)) open.push({ pieces: [speech.span], cue: -1, last: speech })
  }
  return open.map((speech) => draftOf(reading, tree, speech))
}

function replaceLast(open: Open[], known: Open, speech: Speech): Open {
  const at = open.lastIndexOf(known)
  const grown = { ...known, last: speech }
  open[at < 0 ? open.length : at] = grown
  return grown
}

function draftOf(reading: Reading, tree: Tree, { pieces, cue }: Open): Draft {
  const whole = { content: pieces, quoted: true, rule: 'find/statements/quoted-speech' }
  if (cue < 0) {
    return {
      ...whole,
      cue: -1,
      cueWords: [],
      source: [],
      speakers: [],
      act: 'say',
      addressee: null,
      orphan: true,
      sure: 0.6,
    }
  }
  const { ranges, heads } = sourceBeside(reading, tree, cue, pieces)
  const entry = verbCue(tree.words[cue]?.lemma ?? '')
  return {
    ...whole,
    cue,
    cueWords: cueWords(tree, cue),
    source: ranges,
    speakers: heads,
    act: entry?.get('clause')?.act ?? entry?.get('quote')?.act ?? 'say',
    addressee: listenerOf(tree, cue),
    orphan: false,
    sure: 0.9,
  }
}

const small = new Set([
  'of',
  'the',
  'a',
  'an',
  'and',
  'in',
  'on',
  'to',
  'for',
  'with',
  'at',
  'by',
  'from',
])

/** Quotations that may be speech: not those inside another, not the short ones in the middle of a clause. */
function speechesOf(reading: Reading): readonly Speech[] {
  const found: Speech[] = []
  let paragraph = 0
  for (const quotation of reading.quotations) {
    if (quotation.within !== null) continue
    const [first, end] = wordsIn(reading, quotation.span)
    let size = 0
    let capitals = 0
    for (let at = first; at < end; at += 1) {
      const word = reading.words[at]
      if (!word || !/[\p{L}\p{N}]/u.test(word.form)) continue
      size += 1
      if (small.has(word.lower)) capitals += /^\p{Lu}/u.test(word.form) ? 0 : 1
      if (/^\p{Lu}/u.test(word.form)) capitals += 1
    }
    if (size === 0) continue
    while (
      paragraph + 1 < reading.paragraphs.length &&
      (reading.paragraphs[paragraph]?.span[1] ?? 0) <= quotation.span[0]
    )
      paragraph += 1
    const title =
      size > 1 &&
      capitals >= size - Math.max(1, Math.floor(size / 4)) &&
      !/[,.?!…][^\p{L}\p{N}]*$/u.test(text(reading, quotation.span))
    if (title && size < 8 && capitals > 1) continue
    found.push({ quotation, span: quotation.span, first, end, size, paragraph })
  }
  return found
}

const text = (reading: Reading, span: Span): string => reading.report.text.slice(...span)

/** The last mark inside the quotation, or right after it where there is none. */
const lastMark = (reading: Reading, { span }: Speech): string => {
  const inside = /([,.?!…;—–-])["'”’»‘]*$/u.exec(text(reading, span).slice(-6))?.[1]
  return (
    inside ??
    /^["'”’]*([,.?!;—–-])/u.exec(reading.report.text.slice(span[1], span[1] + 2))?.[1] ??
    ''
  )
}

/** A participle after a quotation goes on from the verb before it: `She said, "...", adding that ...`. */
function cueOf(
  reading: Reading,
  tree: Tree,
  speech: Speech,
  previous: Speech | undefined,
  next: Speech | undefined,
): number | undefined {
  const after = cueAfter(reading, tree, speech, next)
  if (after !== undefined && tree.words[after]?.xpos !== 'VBG') return after
  return cueBefore(reading, tree, speech, previous) ?? after
}

/** The verb after a quotation: `..." she said`, `..." said the minister`. */
function cueAfter(
  reading: Reading,
  tree: Tree,
  speech: Speech,
  next: Speech | undefined,
): number | undefined {
  if (!opensClause(reading, speech)) return undefined
  const mark = lastMark(reading, speech)
  const following = reading.words[speech.end]
  if (!following || (mark === '.' && /^[^\p{Ll}]/u.test(following.form))) return undefined
  const paragraphEnd = reading.paragraphs[speech.paragraph]?.span[1] ?? speech.span[1]
  const limit = Math.min(
    speech.end + (mark !== '' ? 32 : speech.size > 3 ? 10 : 5),
    next?.first ?? Number.POSITIVE_INFINITY,
  )
  for (let at = speech.end; at < limit; at += 1) {
    const word = reading.words[at]
    if (!word || word.start >= paragraphEnd || word.form === '.' || word.form === ':')
      return undefined
    if (
      at > speech.end + 1 &&
      word.sentence !== reading.words[at - 1]?.sentence &&
      mark !== ',' &&
      !/^[?!]$/.test(reading.words[at - 1]?.form ?? '')
    )
      return undefined
    if (isCue(tree, at) && !insideRelative(tree, at, speech.end))
      return hasOwnClause(tree, at, speech) ? undefined : at
  }
  return undefined
}

/** The verb before a quotation: `She said: "...`, `saying, "...`, `told reporters "...`. */
function cueBefore(
  reading: Reading,
  tree: Tree,
  speech: Speech,
  previous: Speech | undefined,
): number | undefined {
  let at = speech.first - 1
  const mark = reading.words[at]
  if (!mark) return undefined
  const joined = /^[,:—–-]+$/.test(mark.form)
  const colon = mark.form === ':'
  const crossed = (reading.paragraphs[speech.paragraph]?.span[0] ?? 0) > mark.start
  if (crossed && !colon && mark.form !== ',') return undefined
  if (!joined && mark.upos === 'PUNCT') return undefined
  if (joined) at -= 1
  const floor = Math.max(previous?.end ?? 0, speech.first - (colon ? 40 : joined ? 18 : 3))
  for (; at >= floor; at -= 1) {
    const word = reading.words[at]
    if (!word || /^[.?!]$/.test(word.form)) return undefined
    if (!isCue(tree, at)) continue
    if (colon) return at
    if (at === speech.first - 1) return endsClause(reading, speech) ? at : undefined
    if (joined) return hasOwnClause(tree, at, speech) ? undefined : at
    // `told reporters "..."`: the one told stands between.
    const told = childBy(tree, at, 'obj', 'iobj')
    return told !== undefined && told > at && told < speech.first && capitalised(reading, speech)
      ? at
      : undefined
  }
  return undefined
}

/** The quotation opens a sentence or a clause of its own; `the "grave error", he said` is only a part of one. */
function opensClause(reading: Reading, speech: Speech): boolean {
  if (capitalised(reading, speech)) return true
  const before = reading.words[speech.first - 1]
  if (!before || before.upos === 'PUNCT') return true
  const start = reading.paragraphs[speech.paragraph]?.span[0] ?? 0
  return before.start < start || isCue(treeOf(reading), speech.first - 1)
}

/** Nothing of the report's own clause goes on right after the quotation. */
function endsClause(reading: Reading, speech: Speech): boolean {
  if (capitalised(reading, speech) || lastMark(reading, speech) !== '') return true
  const after = reading.words[speech.end]
  return !after || after.upos === 'PUNCT' || /^(CCONJ|SCONJ|ADP)$/.test(after.upos)
}

const capitalised = (reading: Reading, speech: Speech): boolean => {
  for (let at = speech.first; at < speech.end; at += 1) {
    const form = reading.words[at]?.form ?? ''
    if (/[\p{L}\p{N}]/u.test(form)) return /^\p{Lu}/u.test(form)
  }
  return false
}

const cueTags = new Set(['VBD', 'VBZ', 'VBP', 'VBG', 'VBN', 'VB'])

function isCue(tree: Tree, index: number): boolean {
  const word = tree.words[index]
  if (word?.upos !== 'VERB' || !cueTags.has(word.xpos)) return false
  const cue = verbCue(word.lemma)
  if (!cue) return false
  const clause = cue.get('clause')
  return cue.has('quote') || cue.has('told') || (clause !== undefined && clause.act !== 'think')
}

// `..." said the man who warned them`: the second verb is no cue of the quotation.
const insideRelative = (tree: Tree, index: number, from: number): boolean => {
  const word = tree.words[index]
  return word?.deprel === 'acl:relcl' && word.head >= from
}

/** A clause of its own, outside the quotation, as content: `..." He later said that ...`. */
function hasOwnClause(tree: Tree, verb: number, speech: Speech): boolean {
  const clause = childBy(tree, verb, 'ccomp')
  if (clause === undefined || clause < verb) return false
  const start = tree.first[clause] ?? clause
  return clause >= speech.end || (clause < speech.first && start > verb)
}

/** A quotation right after the sentence that follows the one before: `"...," he said. "..."`, or a broken paragraph. */
function goesOn(reading: Reading, previous: Speech, speech: Speech): boolean {
  const between = reading.report.text.slice(previous.span[1], speech.span[0])
  if (previous.quotation.open && speech.paragraph > previous.paragraph && between.trim() === '')
    return true
  if (between.includes('\n\n')) return false
  if (between.length > 400 || !standsAlone(reading, speech)) return false
  // Nothing but the words of the cue may stand between the two pieces: one sentence.
  const words = wordsIn(reading, [previous.span[1], speech.span[0]])
  let stops = 0
  for (let at = words[0]; at < words[1]; at += 1) {
    if (/^[.?!:]$/.test(reading.words[at]?.form ?? '')) stops += 1
  }
  return stops <= 1
}

/** A quotation that is a sentence of its own, not a part of one of the report's. */
function standsAlone(reading: Reading, speech: Speech): boolean {
  if (speech.size < 4 || !capitalised(reading, speech)) return false
  const before = reading.report.text
    .slice(Math.max(0, speech.span[0] - 3), speech.span[0])
    .trimEnd()
  const atStart =
    wordFrom(reading, reading.paragraphs[speech.paragraph]?.span[0] ?? 0) >= speech.first
  if (!atStart && !/[.?!:"”’—–]$/.test(before)) return false
  const mark = lastMark(reading, speech)
  return mark !== '' && mark !== ',' && mark !== '-' ? true : speech.quotation.open || atStart
}
