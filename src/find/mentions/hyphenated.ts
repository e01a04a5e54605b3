import { type Noun, nounFacts } from '../../lexicon/titles.ts'
import type { Word } from '../../reader/reading.ts'

/**
 * What is known of an office with a hyphen that ends at a word, its parts being words of their own.
 *
 * @example at `elect` of "President-elect" an office; null at `backed` of "Norland-backed"
 */
export function hyphenated(words: readonly Word[], index: number): Noun | null {
  const [first, hyphen, last] = [words[index - 2], words[index - 1], words[index]]
  if (!first || hyphen?.form !== '-' || hyphen.end !== last?.start || first.end !== hyphen.start)
    return null
  const facts = nounFacts(`${first.lower}-${last.lower}`)
  return facts?.office ? facts : null
}
