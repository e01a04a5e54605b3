import type { Reading, Word } from '../../reader/reading.ts'

const credit =
  /(?:\(|\/|^|\.\s?|\s)(?:[Pp]hoto(?:s|grapher)?|PHOTO|[Pp]ictures?|[Ii]mages?|[Ff]ile photo|[Cc]redit)(?: [Cc]redit)?(?: by|:)|\((?:[^()]{2,60}[/ ])?(?:AP|AFP|Reuters|REUTERS|Getty|EPA|Bloomberg|Xinhua|TASS|Sputnik|Anadolu|Shutterstock|Dreamstime)(?: Images| Photo| photo)?[^()]{0,50}\)\.?$|REUTERS\/|\bAFP\/|\/(?:AP|AFP|Getty|Reuters|EPA)\b|AP Photo|Getty Images|^FILE (?:-|–|—|PHOTO)|\bfile photo\b/

/**
 * What a photo caption with its credit is worth: one that tells something in a sentence is a passage of the report, one
 * that only names what is seen is furniture; null for any other paragraph.
 *
 * @example "A guard waits at the port. REUTERS/Ida Holm" tells, "The port of Karsholm. (Photo: Ida Holm)" names
 */
export function caption(paragraph: string, words: readonly Word[]): 'tells' | 'names' | null {
  if (paragraph.length > 500 || !credit.test(paragraph)) return null
  return words.some(finite) ? 'tells' : 'names'
}

const finite = ({ xpos, upos, deprel }: Word): boolean =>
  (upos === 'VERB' || upos === 'AUX') &&
  (xpos === 'VBZ' || xpos === 'VBP' || xpos === 'VBD') &&
  !deprel.startsWith('acl')

/** The words of one paragraph. */
export const wordsOf = (reading: Reading, paragraph: number): readonly Word[] => {
  const [first, end] = reading.paragraphs[paragraph]?.sentences ?? [0, 0]
  const from = reading.sentences[first]?.words[0] ?? 0
  return end > first ? reading.words.slice(from, reading.sentences[end - 1]?.words[1] ?? from) : []
}
