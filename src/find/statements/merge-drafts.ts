import { overlaps, type Span } from '../../record/span.ts'
import type { Draft } from './draft.ts'

/**
 * One statement of every two drafts that tell the same: the same cue, or nearly the same content without another cue.
 * Quotations settle the content before trees do, trees before the model.
 */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = []
  const sorted = [...drafts].sort((a, b) => rank(a) - rank(b))
  for (const draft of sorted) {
    const at = merged.findIndex((known) => sameStatement(known, draft))
    const known = merged[at]
    if (known) merged[at] = join(known, draft)
    else merged.push(draft)
  }
  return merged.sort((a, b) => start(a) - start(b) || b.content.length - a.content.length)
}

const rank = ({ rule, orphan }: Draft): number => {
  if (orphan) return 4
  if (rule.endsWith('quoted-speech')) return 0
  return rule.startsWith('reader/') ? 3 : 1
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

function sameStatement(known: Draft, draft: Draft): boolean {
  if (known.cue >= 0 && known.cue === draft.cue) return true
  if (sharesCue(known, draft) && dice(known.content, draft.content) > 0.3) return true
  if (draft.orphan || known.orphan)
    return (
      covered(known.content, draft.content) >
      0.5 * size(draft.orphan ? draft.content : known.content)
    )
  const alike = dice(known.content, draft.content)
  if (alike > 0.9 && known.quoted && draft.rule.endsWith('clause-cues')) return true
  return alike > 0.85 && near(known, draft)
}

// Two cues for one content are two statements ("the agency quoted him as saying ..."), unless one is a part of the other.
const near = (a: Draft, b: Draft): boolean =>
  a.cue < 0 ||
  b.cue < 0 ||
  (Math.abs(a.cue - b.cue) <= 3 && a.rule.startsWith('reader/') !== b.rule.startsWith('reader/'))

function join(known: Draft, other: Draft): Draft {
  const fromModel = other.rule.startsWith('reader/')
  const sure = 1 - (1 - known.sure) * (1 - 0.6 * other.sure)
  return {
    ...known,
    cue: known.cue >= 0 ? known.cue : other.cue,
    cueWords: known.cueWords.length > 0 ? known.cueWords : other.cueWords,
    source: known.source.length > 0 ? known.source : other.source,
    speakers:
      known.speakers.length > 0 || known.source.length > 0 ? known.speakers : other.speakers,
    content: known.quoted || !fromModel || !other.quoted ? known.content : other.content,
    quoted: known.quoted || other.quoted,
    addressee: known.addressee ?? other.addressee,
    orphan: known.orphan && other.orphan,
    sure: Math.min(0.99, sure),
  }
}
