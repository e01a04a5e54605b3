import type { Reading } from '../../reader/reading.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import type { Draft } from './draft.ts'
import { wordsIn } from './edges.ts'

/** Number of characters of a content. */
export const sizeOf = (content: readonly Span[]): number =>
  content.reduce((sum, [from, to]) => sum + to - from, 0)

/**
 * The content of two drafts of one statement: whole quotations first; else the tree's, with what the model has beyond
 * its edges unless another cue stands there.
 */
export function joinedContent(
  reading: Reading,
  known: Draft,
  other: Draft,
  cues: ReadonlySet<number>,
): readonly Span[] {
  if (known.quoted || !other.rule.startsWith('reader/')) return known.content
  // "warning that '...'" and "a 'drill'" are only partly in quotation marks.
  const held = other.content.every((part) => known.content.some((piece) => contains(piece, part)))
  if (other.quoted && !(held && sizeOf(known.content) < sizeOf(other.content) + 12))
    return other.content
  const { text } = reading.report
  return known.content.map((piece) => {
    let [start, end] = piece
    for (const [from, to] of other.content) {
      if (!overlaps([from, to], piece)) continue
      if (
        from < start &&
        !joint.test(text.slice(from, start)) &&
        !begins.test(text.slice(start, start + 5)) &&
        free(reading, cues, known, [from, start])
      )
        start = from
      if (to > end && !gloss.test(text.slice(end, to)) && free(reading, cues, known, [end, to]))
        end = to
    }
    return [start, end]
  })
}

// Cues beside this one; those of a clause or noun inside what is said are no bar.
const beside = /^(root|conj|parataxis|advcl)$/

const joint = /^(?:and|but|so|yet|or)\s+$/i

// The report's own words about a name.
const gloss = /^\s?,\s(?:which|who|where|whose|whom)\b/i

// A clause that begins with its conjunction has its edge.
const begins = /^that\b/i

/** No cue beside this one, no source and no one addressed stands in the stretch. */
function free(
  reading: Reading,
  cues: ReadonlySet<number>,
  { cue, source, addressee }: Draft,
  stretch: Span,
): boolean {
  const [first, end] = wordsIn(reading, stretch)
  for (let at = first; at < end; at += 1) {
    if (at === cue || at === addressee) return false
    if (cues.has(at) && beside.test(reading.words[at]?.deprel ?? '')) return false
    if (source.some(([from]) => from === at)) return false
  }
  return true
}
