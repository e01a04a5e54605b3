import type { Span } from '../../record/span.ts'
import { wordsAfter, wordsBefore } from './near-words.ts'

const pattern =
  /\b\p{Lu}\p{L}+(?:i|an|n|sh|ese|ch) (?:state|state-run|state-owned|government-run)(?: \p{Ll}+)? ?(?:television|TV|media|news agency|radio|broadcaster)\b/gu
const says =
  /^(?:reported|reports|said|says|quoted|quotes|cited|cites|showed|shows|broadcast|aired|announced|claimed|described|carried|published|confirmed|added)$/
const cites = /^(?:told|to|by|on|citing|quoting|via|from)$/

/**
 * State media cited by their country alone, in the text's words; those with a name are known elsewhere.
 *
 * @example "Norlandian state television said" gives "Norlandian state television"
 */
export function stateMedia(
  text: string,
  [start, end]: Span,
): readonly { name: string; at: number }[] {
  const found: { name: string; at: number }[] = []
  const stretch = text.slice(start, end)
  for (const match of stretch.matchAll(pattern)) {
    const at = start + match.index
    const span = [at, at + match[0].length] as const
    const [next = ''] = wordsAfter(text, span)
    const [previous = ''] = wordsBefore(text, span).filter((word) => !/^(?:the|a|The)$/.test(word))
    if (/^\p{Lu}/u.test(next)) continue
    if (says.test(next) || cites.test(previous)) found.push({ name: match[0], at })
  }
  return found
}
