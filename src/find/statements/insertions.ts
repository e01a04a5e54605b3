import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'

const brackets = /\[[^[\]]{1,200}\]|\([^()]{1,200}\)/g

/**
 * What an editor put in brackets inside somebody's words.
 *
 * @example "We will hold it [the port] for a year" has `[the port]`
 */
export function insertionsIn(reading: Reading, content: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const { span, within } of reading.quotations) {
    if (within !== null) continue
    for (const [start, end] of content) {
      const from = Math.max(start, span[0])
      const to = Math.min(end, span[1])
      if (to <= from) continue
      for (const match of reading.report.text.slice(from, to).matchAll(brackets)) {
        found.push([from + match.index, from + match.index + match[0].length])
      }
    }
  }
  return found
}
