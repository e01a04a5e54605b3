import type { Reading, WordRange } from '../../reader/reading.ts'
import { isKnown } from './bare-names.ts'

const bodies =
  /^(?:police|department|dept|sheriff|fire|council|city|county|court|hospital|school|schools|public|high|mayor|commission|commissioner|state|supreme|district|house|senate|national|army|navy|air|military|government|ministry|embassy|airport|university|college|county's|office|board|chamber|attorney|coast|embassy|legislature|assembly|parliament|congress|central|federal|district|transportation)$/i

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
      if (!bodies.test(words[stop]?.form ?? '') || !isKnown(words, [first, stop], report.text))
        continue
      found.push([first, stop])
      break
    }
  }
  return found
}
