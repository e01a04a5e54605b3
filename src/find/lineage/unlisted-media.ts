import type { Span } from '../../record/span.ts'
import { wordsAfter, wordsBefore } from './near-words.ts'

const outlet =
  'news agency|news channel|state channel|news site|news website|news portal|news outlet|newspaper|daily|weekly|broadcaster|television network|television channel|television station|television|TV channel|TV station|radio station|radio|magazine|wire service'
const word = String.raw`\p{Lu}[\p{L}\p{N}’'-]{0,30}`
const name = `${word}(?: (?:(?:of|de|del|da|do|al|la|the) )?${word}){0,4}`
/** "the Voice of Norland newspaper", "the news site Karsholm Online". */
const shapes = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${name}) (?:${outlet})(?![\\p{L}-])`, 'gu'),
  new RegExp(`(?<![\\p{L}-])(?:${outlet}) (?<name>${name})`, 'gu'),
  new RegExp(`(?<![\\p{L}-])(?:${outlet}), (?<name>${word}(?: ${word}){0,2}),`, 'gu'),
]
/** Words that begin a sentence or tell of a country or an owner, and no name of an outlet alone. */
const noName =
  /^(?:The|A|An|In|On|It|Its|His|Her|Their|This|That|One|State|Local|Private|Public|National|Social|Satellite|Some|Many|According|But|And|Official|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$|^\p{Lu}\p{L}+(?:ian|ish|ese|ean|can|man)$/u

const reporting =
  /^(?:reported|reports|reporting|said|says|quoted|quotes|cited|cites|wrote|writes|published|broadcast|aired|showed|announced|claimed|carried|added|revealed|interview|correspondent|aired)$/
const citing = /^(?:told|tells|citing|quoting|via)$/
/** Verbs and nouns by which something comes out of a medium. */
const taking =
  /^(?:quoted|cited|reported|published|carried|broadcast|aired|shown|appeared|said|says|according|interview|interviewed|spoke|speaking|posted|report|reports|article|statement|remarks|comments)$/

/** "its national broadcaster", "Norland's state television", "Spanish radio station" */
const describing =
  /^(?:the|a|an|its|their|state|official|state-run|state-owned|national|public|private|local|independent|opposition|leading|\p{Lu}\p{L}+(?:['’]s|ian|ish|ese|ean|an|i|ch))$/iu

export interface UnlistedMedium {
  readonly name: string
  readonly span: Span
}

/**
 * Outlets that no table has, known by what they are called: "the ... newspaper", "the news site ...", where something
 * is taken from them.
 *
 * @example "in a statement quoted by the Voice of Norland newspaper" has "Voice of Norland"
 */
export function unlistedMedia(text: string, [start, end]: Span): readonly UnlistedMedium[] {
  const found: UnlistedMedium[] = []
  const stretch = text.slice(start, end)
  for (const shape of shapes)
    for (const match of stretch.matchAll(shape)) {
      const words = (match.groups?.name ?? '')
        .replace(/^(?:The|In|On|A) /, '')
        .replace(/['’]s$/, '')
      if (words.length < 3 || noName.test(words)) continue
      const from = start + match.index
      const span = [from, from + match[0].length] as const
      const before = wordsBefore(text, span).filter((word) => !describing.test(word))
      const after = wordsAfter(text, span)
      const [near = '', further = ''] = before
      const through = /^(?:on|in|by|to|from|with)$/.test(near) && taking.test(further.toLowerCase())
      if (reporting.test(after[0] ?? '') || citing.test(near) || through)
        found.push({ name: words, span })
    }
  return found
}
