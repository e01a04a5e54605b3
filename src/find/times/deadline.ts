import type { Reading, WordRange } from '../../reader/reading.ts'

const asking =
  /^(?:demand|give|urge|order|ask|call|tell|want|require|insist|request|promise|pledge|vow|threaten|warn|set|allow|instruct|expect)$/
const reach = 30

/**
 * Whether a time behind "by" or "until" is one that somebody was given, and so still to come, past as the giving is.
 *
 * @example "It demanded an explanation by **Thursday**"
 */
export function isDeadline({ words }: Reading, [first]: WordRange): boolean {
  const sentence = words[first]?.sentence
  for (let at = first - 1; at >= 0 && at > first - reach; at -= 1) {
    const word = words[at]
    if (word?.sentence !== sentence) return false
    if (asking.test(word?.lemma ?? '') && /^V/.test(word?.xpos ?? '')) return true
  }
  return false
}
