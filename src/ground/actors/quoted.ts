import type { Quotation } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import { type Cast, type Draft, draftById } from './cast.ts'
import { actorsOfWord } from './look-up.ts'

/** For each word the innermost statement whose quotation it stands in, -1 where none. */
export type Quoted = Int32Array

/**
 * Marks the words that stand in a quotation of a statement: in one that its content holds whole, for what is only said
 * inside somebody's quotation is still in that one's words.
 *
 * @example in Berg's "They say we lost" the `we` is Berg's, though a statement of theirs holds it
 */
export function quotedWords(cast: Cast): Quoted {
  const marks = new Int32Array(cast.reading.words.length).fill(-1)
  const outer = cast.reading.quotations.filter(({ within }) => within === null)
  for (const [index, statement] of cast.statements.entries()) {
    if (statement.form === 'indirect') continue
    for (const content of statement.content) {
      for (const { span } of overlapping(outer, content)) {
        if (content[0] > span[0] + 2) continue
        const [first, end] = wordsIn(cast, [span[0], Math.min(span[1], content[1])])
        for (let at = first; at < end; at += 1) {
          if (isInner(cast, index, marks[at] ?? -1)) marks[at] = index
        }
      }
    }
  }
  return marks
}

// Quotations that a span touches; they come in the order of the text.
function overlapping(quotations: readonly Quotation[], [start, end]: Span): readonly Quotation[] {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.span[1] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (let at = low; at < quotations.length; at += 1) {
    const quotation = quotations[at] as Quotation
    if (quotation.span[0] >= end) break
    found.push(quotation)
  }
  return found
}

// A later statement wins over an earlier one only where it is the shorter: it is contained.
function isInner(cast: Cast, index: number, known: number): boolean {
  const size = (at: number) =>
    (cast.statements[at]?.content ?? []).reduce((sum, [start, end]) => sum + end - start, 0)
  return known < 0 || size(index) < size(known)
}

function wordsIn(cast: Cast, [start, end]: Span): readonly [number, number] {
  return [wordAfter(cast, start), wordAfter(cast, end)]
}

// The first word that starts at an offset or after it.
function wordAfter(cast: Cast, offset: number): number {
  const { words } = cast.reading
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Who speaks in the quotation around a word; null outside, or where the speaker is not known (yet). */
export function quotedAt(cast: Cast, quoted: Quoted, word: number): Draft | null {
  const statement = quoted[word] ?? -1
  return statement < 0 ? null : speakerOf(cast, statement)
}

/** The one speaker of a statement, also where it only goes on. */
export function speakerOf(cast: Cast, index: number): Draft | null {
  let at = index
  for (let steps = 0; steps < 50; steps += 1) {
    const statement = cast.statements[at]
    if (!statement) return null
    const speaker = statement.speakers[0]
    if (speaker !== undefined) {
      const id = actorsOfWord(cast, speaker)[0]
      return id === undefined ? null : draftById(cast, id)
    }
    if (statement.continues === null || statement.continues === at) return null
    at = statement.continues
  }
  return null
}
