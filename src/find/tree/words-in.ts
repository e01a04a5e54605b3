import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'

/**
 * The words that begin within a span, found by halving.
 *
 * @example wordsIn(reading, statement.content[0])
 */
export function wordsIn(reading: Reading, [start, end]: Span): WordRange {
  return [firstFrom(reading, start), firstFrom(reading, end)]
}

/** Index of the first word that begins at or after an offset. */
function firstFrom(reading: Reading, offset: number): number {
  let low = 0
  let high = reading.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
