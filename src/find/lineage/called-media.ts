import type { Span } from '../../record/span.ts'
import type { UnlistedMedium } from './unlisted-media.ts'

const word = String.raw`\p{Lu}[\p{L}\p{N}’'-]{0,30}`
const mediaWord =
  '(?:Radio|TV|Television|News|Times|Post|Gazette|Herald|Tribune|Courier|Review|Press|Journal|Chronicle|Telegraph|Newspaper|Broadcasting|Observer|Monitor|Daily|Channel)'
const name = `(?:${word} ){0,3}${mediaWord}(?: (?:(?:of|de|del|the) )?${word}){0,3}(?: \\d{1,2})?`
const cites =
  '(?:told|tells|telling|interview with|interview to|interviewed by|spoke to|speaking to|quoted by|according to|According to|citing|quoting|carried by|broadcast by|reported by|published by|published in|writing in|Writing in|wrote in)'
const pattern = new RegExp(
  `(?<![\\p{L}])${cites} (?:the |The )?(?:\\p{Lu}\\p{L}+['’]s )?(?<name>${name})(?![\\p{L}])`,
  'gu',
)

/**
 * Outlets that no table has, known by a word in their own name, where somebody speaks to them or they are cited.
 *
 * @example "he told Radio Karsholm" and "in an interview with the Norland Review" have both
 */
export function calledMedia(text: string, [start, end]: Span): readonly UnlistedMedium[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    const words = match.groups?.name ?? ''
    const at = start + match.index + match[0].length - words.length
    return { name: words.replace(/['’]s$/, ''), span: [at, at + words.length] }
  })
}
