import type { Reading } from '../../reader/reading.ts'
import type { Draft } from './draft.ts'

/**
 * The statement whose speaker goes on in a quotation without a cue: the last one before it that has a speaker, no more
 * than two paragraphs back.
 *
 * @example "We will stay," she said.\n\n"The road is open."
 */
export function continued(
  reading: Reading,
  drafts: readonly Draft[],
  within: readonly (number | null)[],
  index: number,
): number | null {
  const here = paragraphOf(reading, drafts[index]?.content[0]?.[0] ?? 0)
  for (let at = index - 1; at >= 0; at -= 1) {
    const draft = drafts[at]
    if (!draft || within[at] !== null) continue
    const distance = here - paragraphOf(reading, draft.content.at(-1)?.[1] ?? 0)
    if (draft.orphan) {
      if (distance > 1) return null
      continue
    }
    if (distance > 2) return null
    if (draft.speakers.length > 0) return at
  }
  return null
}

const paragraphOf = (reading: Reading, at: number): number => {
  const found = reading.paragraphs.findIndex(({ span }) => at <= span[1])
  return found < 0 ? reading.paragraphs.length : found
}
