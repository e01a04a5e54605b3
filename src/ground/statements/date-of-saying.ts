import type { StatementFinding } from '../../find/findings.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Time } from '../../record/record.ts'

const DAY = /^\d{4}-\d\d-\d\d/

/**
 * The day on which something was said: a date in the cue's sentence that stands outside the content, the one nearest to the cue.
 *
 * @example "The minister said on Friday that ..." -> Friday
 */
export function dateOfSaying(
  reading: Reading,
  { cue, content }: Pick<StatementFinding, 'cue' | 'content'>,
  times: readonly Time[],
): string | null {
  const at = cue[0]?.[0]
  if (at === undefined) return null
  const sentence = sentenceAt(reading, at)
  if (sentence === undefined) return null
  let best: Time | undefined
  for (const time of times) {
    const [start, end] = time.words
    if (start >= sentence[1]) break
    if (start < sentence[0] || time.type === 'DURATION' || time.type === 'SET') continue
    if (!DAY.test(time.value) || content.some(([from, to]) => from <= start && end <= to)) continue
    if (!best || Math.abs(start - at) < Math.abs(best.words[0] - at)) best = time
  }
  return best ? best.value.slice(0, 10) : null
}

function sentenceAt({ sentences }: Reading, offset: number): readonly [number, number] | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = sentences[middle]?.span as readonly [number, number]
    if (offset < span[0]) high = middle - 1
    else if (offset >= span[1]) low = middle + 1
    else return span
  }
  return undefined
}
