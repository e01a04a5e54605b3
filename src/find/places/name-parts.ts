import { placesNamed } from '../../lexicon/gazetteer.ts'
import type { Reading, Word, WordRange } from '../../reader/reading.ts'

const bodies =
  /^(?:police|department|dept|sheriff|fire|council|city|patrol|works|jail|court|hospital|school|schools|public|high|mayor|commission|commissioner|state|supreme|district|house|senate|national|army|navy|air|military|government|ministry|embassy|airport|university|college|office|board|chamber|attorney|coast|legislature|assembly|parliament|congress|central|federal|transportation)$/i

/**
 * The place that a public body is named after, at the head of its name.
 *
 * @example "Norvik Police Department" has the part "Norvik"
 */
export function nameParts(reading: Reading): readonly WordRange[] {
  const { words, report } = reading
  const found: WordRange[] = []
  for (const { type, words: range } of reading.entities) {
    if (type !== 'Organization' && type !== 'Facility') continue
    const [article, end] = range
    const first = words[article]?.lower === 'the' ? article + 1 : article
    for (let stop = Math.min(end - 1, first + 3); stop > first; stop -= 1) {
      if (!bodies.test(words[stop]?.form ?? '') || !isBig(report.text, words, first, stop)) continue
      found.push([first, stop])
      break
    }
  }
  return found
}

/** "Supreme Court" is not the court of the village Supreme. */
const isBig = (text: string, words: readonly Word[], first: number, end: number): boolean =>
  placesNamed(text.slice(words[first]?.start, words[end - 1]?.end)).some(
    ({ kind, population }) => kind !== 'town' || population > 3000,
  )
