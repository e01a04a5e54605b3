import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Draft } from './draft.ts'

const letter = /[\p{L}\p{N}]/u

/**
 * A content with the quotation marks at its edges, where all words of the quotation are in it anyway.
 *
 * @example `a "drill` with the mark still to come is `a "drill."`
 */
export function wholeQuotations(
  reading: Reading,
  { cue, content }: Pick<Draft, 'cue' | 'content'>,
): readonly Span[] {
  const { text } = reading.report
  const said = reading.words[cue]?.start ?? -1
  return content.map((piece) => {
    let [start, end] = piece
    for (const { span, within } of reading.quotations) {
      if (span[1] <= start) continue
      if (span[0] >= end) break
      if (within !== null) continue
      if (span[0] < start && span[1] <= end && !letter.test(text.slice(span[0], start)))
        start = span[0]
      if (span[1] > end && span[0] >= start && !letter.test(text.slice(end, span[1]))) end = span[1]
      // A content that opens with a quotation, its cue outside, has it whole.
      const opens =
        span[0] <= end &&
        span[1] > end &&
        !letter.test(text.slice(Math.min(start, span[0]), Math.max(start, span[0])))
      if (opens && said >= 0 && (said < span[0] || said >= span[1]))
        [start, end] = [Math.min(start, span[0]), span[1]]
      if (span[0] < start && span[1] > end) {
        const outside = text.slice(span[0], start) + text.slice(end, span[1])
        if (!letter.test(outside)) [start, end] = span
      }
    }
    return [start, end]
  })
}
