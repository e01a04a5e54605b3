import type { Reading, Word } from '../../reader/reading.ts'

const credit =
  /(?:\(|\/|^|\.\s?|\s)(?:[Pp]hoto(?:s|grapher)?|PHOTO|[Pp]ictures?|[Ii]mages?|[Ff]ile photo|[Cc]redit)(?: [Cc]redit)?(?: by|:)|\((?:[^()]{2,60}[/ ])?(?:AP|AFP|Reuters|REUTERS|Getty|EPA|Bloomberg|Xinhua|TASS|Sputnik|Anadolu|Shutterstock|Dreamstime)(?: Images| Photo| photo)?[^()]{0,50}\)\.?$|REUTERS\/|\bAFP\/|\/(?:AP|AFP|Getty|Reuters|EPA)\b|AP Photo|Getty Images|^FILE (?:-|–|—|PHOTO)|\bfile photo\b|[.!?] ?\p{Lu}{2}[\p{Lu} .&-]{1,30}\/ ?\p{Lu}[\p{L}.'’ -]{2,40}$/u

const fewest = 4

/**
 * What a photo caption with its credit is worth: what it shows is a passage of the report, a mere credit is furniture;
 * null for any other paragraph.
 *
 * @example "A guard at the port of Karsholm. REUTERS/Ida Holm" shows, "(Photo: Ida Holm)" credits
 */
export function caption(paragraph: string): 'shows' | 'credits' | null {
  const match = paragraph.length > 500 ? null : credit.exec(paragraph)
  if (!match) return null
  if (paragraph.startsWith('FILE')) return 'shows'
  const said = paragraph.slice(0, match.index).match(/[\p{L}\p{N}]+/gu) ?? []
  return said.length >= fewest && !/^(?:enlarge|hide|toggle)\b/i.test(paragraph)
    ? 'shows'
    : 'credits'
}

/** The words of one paragraph. */
export const wordsOf = (reading: Reading, paragraph: number): readonly Word[] => {
  const [first, end] = reading.paragraphs[paragraph]?.sentences ?? [0, 0]
  const from = reading.sentences[first]?.words[0] ?? 0
  return end > first ? reading.words.slice(from, reading.sentences[end - 1]?.words[1] ?? from) : []
}
