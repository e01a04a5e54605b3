import { verbCue } from '../../lexicon/cues.ts'
import type { Reading } from '../../reader/reading.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import { isPassive } from '../tree/subjects.ts'
import { treeOf } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { joinedContent, sizeOf } from './joined-content.ts'
import { near } from './near.ts'

/**
 * One statement of every two drafts that tell the same: the same cue, or nearly the same content without another cue.
 * Quotations settle the content before trees do, trees before the model.
 */
export function mergeDrafts(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = []
  const byCue = new Map<number, number>()
  const table = near()
  const cues = new Set(
    drafts.filter(({ rule }) => !rule.startsWith('reader/')).map(({ cue }) => cue),
  )
  for (const draft of [...drafts].sort((a, b) => rank(a) - rank(b))) {
    const at =
      byCue.get(draft.cue) ??
      table
        .around(draft.content)
        .find((index) => sameStatement(reading, merged[index] as Draft, draft))
    const known = at === undefined ? undefined : merged[at]
    const index = at ?? merged.length
    merged[index] = known ? join(reading, known, draft, cues) : draft
    table.add(index, merged[index].content)
    if (merged[index].cue >= 0) byCue.set(merged[index].cue, index)
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

/** Dice's coefficient of two contents. */
const dice = (a: readonly Span[], b: readonly Span[]): number =>
  (2 * covered(a, b)) / Math.max(1, sizeOf(a) + sizeOf(b))

function sameStatement(reading: Reading, known: Draft, draft: Draft): boolean {
  if (sharesCue(known, draft) && dice(known.content, draft.content) > 0.3) return true
  if (draft.orphan || known.orphan) {
    const [orphan, other] = draft.orphan ? [draft, known] : [known, draft]
    // A statement inside the quotation is not the quotation.
    if (stands(reading, other, orphan)) return false
    return covered(known.content, draft.content) > 0.5 * sizeOf(orphan.content)
  }
  const alike = dice(known.content, draft.content)
  if (alike > 0.9 && known.quoted && draft.rule.endsWith('clause-cues')) return true
  return alike > 0.85 && (isNear(known, draft) || isWeak(reading, draft))
}

/** "issued a paper that warned": the model's cue only leads to the real one. */
const isWeak = (reading: Reading, { cue, rule }: Draft): boolean =>
  rule.startsWith('reader/') && verbCue(reading.words[cue]?.lemma ?? '') === undefined

// Two cues for one content are two statements ("the agency quoted him as saying ..."), unless one is a part of the other.
const isNear = (a: Draft, b: Draft): boolean =>
  a.cue < 0 ||
  b.cue < 0 ||
  (Math.abs(a.cue - b.cue) <= 3 && a.rule.startsWith('reader/') !== b.rule.startsWith('reader/'))

function join(reading: Reading, known: Draft, other: Draft, cues: ReadonlySet<number>): Draft {
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
    content: joinedContent(reading, known, other, cues),
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
