import { verbCue } from '../../lexicon/cues.ts'
import type { Reading } from '../../reader/reading.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import { isPassive } from '../tree/subjects.ts'
import { treeOf } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

/**
 * One statement of every two drafts that tell the same: the same cue, or nearly the same content without another cue.
 * Quotations settle the content before trees do, trees before the model.
 */
export function mergeDrafts(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = []
  const cues = drafts.filter(({ cue, rule }) => cue >= 0 && !rule.startsWith('reader/'))
  const sorted = [...drafts].sort((a, b) => rank(a) - rank(b))
  for (const draft of sorted) {
    const at = merged.findIndex((known) => sameStatement(reading, known, draft))
    const known = merged[at]
    if (known) merged[at] = join(reading, known, draft, cues)
    else merged.push(draft)
  }
  return merged.sort((a, b) => start(a) - start(b) || b.content.length - a.content.length)
}

const rank = ({ rule, orphan }: Draft): number => {
  if (orphan) return 4
  if (rule.endsWith('quoted-speech')) return 0
  if (rule.endsWith('tail-cues')) return 1
  return rule.startsWith('reader/') ? 3 : 2
}

const start = ({ content }: Draft): number => content[0]?.[0] ?? 0

const sharesCue = (a: Draft, b: Draft): boolean =>
  a.cueWords.some((one) => b.cueWords.some((other) => overlaps(one, other)))

const covered = (a: readonly Span[], b: readonly Span[]): number => {
  let shared = 0
  for (const [from, to] of a) {
    for (const [begin, end] of b) shared += Math.max(0, Math.min(to, end) - Math.max(from, begin))
  }
  return shared
}

const size = (content: readonly Span[]): number =>
  content.reduce((sum, [from, to]) => sum + to - from, 0)

/** Dice's coefficient of two contents. */
export const dice = (a: readonly Span[], b: readonly Span[]): number =>
  (2 * covered(a, b)) / Math.max(1, size(a) + size(b))

function sameStatement(reading: Reading, known: Draft, draft: Draft): boolean {
  if (known.cue >= 0 && known.cue === draft.cue) return true
  if (sharesCue(known, draft) && dice(known.content, draft.content) > 0.3) return true
  if (draft.orphan || known.orphan) {
    const [orphan, other] = draft.orphan ? [draft, known] : [known, draft]
    // A statement inside the quotation is not the quotation.
    if (stands(reading, other, orphan)) return false
    return covered(known.content, draft.content) > 0.5 * size(orphan.content)
  }
  const alike = dice(known.content, draft.content)
  if (alike > 0.9 && known.quoted && draft.rule.endsWith('clause-cues')) return true
  return alike > 0.85 && (near(known, draft) || isWeak(reading, draft))
}

/** "issued a paper that warned": the model's cue only leads to the real one. */
const isWeak = (reading: Reading, { cue, rule }: Draft): boolean =>
  rule.startsWith('reader/') && verbCue(reading.words[cue]?.lemma ?? '') === undefined

// Two cues for one content are two statements ("the agency quoted him as saying ..."), unless one is a part of the other.
const near = (a: Draft, b: Draft): boolean =>
  a.cue < 0 ||
  b.cue < 0 ||
  (Math.abs(a.cue - b.cue) <= 3 && a.rule.startsWith('reader/') !== b.rule.startsWith('reader/'))

function join(reading: Reading, known: Draft, other: Draft, cues: readonly Draft[]): Draft {
  // A passive without an agent names nobody: "when asked".
  const silent = known.cue >= 0 && isPassive(treeOf(reading), known.cue)
  const sure = 1 - (1 - known.sure) * (1 - 0.6 * other.sure)
  return {
    ...known,
    cue: known.cue >= 0 ? known.cue : other.cue,
    cueWords: known.cueWords.length > 0 ? known.cueWords : other.cueWords,
    source: known.source.length > 0 || silent ? known.source : other.source,
    speakers:
      known.speakers.length > 0 || known.source.length > 0 || silent
        ? known.speakers
        : other.speakers,
    content: contentOf(reading, known, other, cues),
    quoted: known.quoted || other.quoted,
    addressee: known.addressee ?? other.addressee,
    orphan: known.orphan && other.orphan,
    sure: Math.min(0.99, sure),
  }
}

const stands = (reading: Reading, inner: Draft, outer: Draft): boolean => {
  const cue = reading.words[inner.cue]
  return cue !== undefined && outer.content.some((piece) => contains(piece, [cue.start, cue.end]))
}

/**
 * The content of two drafts of one statement: whole quotations first; else the tree's, with what the model has beyond
 * its edges unless another cue stands there.
 */
function contentOf(
  reading: Reading,
  known: Draft,
  other: Draft,
  cues: readonly Draft[],
): readonly Span[] {
  if (known.quoted || !other.rule.startsWith('reader/')) return known.content
  // "warning that '...'" and "a 'drill'" are only partly in quotation marks.
  const held = other.content.every((part) => known.content.some((piece) => contains(piece, part)))
  if (other.quoted && !(held && size(known.content) < size(other.content) + 12))
    return other.content
  const level = cues.filter(({ cue }) => beside.test(reading.words[cue]?.deprel ?? ''))
  const blocked = [known.cue, ...level.map(({ cue }) => cue)]
  const { text } = reading.report
  return known.content.map((piece) => {
    let [start, end] = piece
    for (const [from, to] of other.content) {
      if (!overlaps([from, to], piece)) continue
      if (
        from < start &&
        !joint.test(text.slice(from, start)) &&
        !begins.test(text.slice(start, start + 5)) &&
        free(reading, blocked, known, [from, start])
      )
        start = from
      if (to > end && free(reading, blocked, known, [end, to])) end = to
    }
    return [start, end]
  })
}

// Cues beside this one; those of a clause or noun inside what is said are no bar.
const beside = /^(root|conj|parataxis|advcl)$/

const joint = /^(?:and|but|so|yet|or)\s+$/i

// A clause that begins with its conjunction has its edge.
const begins = /^that\b/i

/** No cue, no source and no one addressed stands in the stretch. */
function free(
  reading: Reading,
  cues: readonly number[],
  { source, addressee }: Draft,
  stretch: Span,
): boolean {
  const inside = (index: number): boolean => {
    const word = reading.words[index]
    return word !== undefined && stretch[0] <= word.start && word.end <= stretch[1]
  }
  if (addressee !== null && inside(addressee)) return false
  return !cues.some(inside) && !source.some(([first]) => inside(first))
}
