import type { Reading, Word } from '../../reader/reading.ts'

const credit =
  /^.{0,400}(?:\((?:Photo|AP Photo|Image|Picture|File|REUTERS\/|AFP\/|AP\/|Getty)|(?:AP|AFP|Reuters|Getty) Photo|Getty Images|Photo: )/su

/**
 * Whether a time stands in the caption of a picture, whose present tense tells of the past.
 *
 * @example "The mayor speaks at the port on **Tuesday**. (Photo: Ida Holm)"
 */
export function isCaption({ report, paragraphs, sentences }: Reading, word: Word): boolean {
  const paragraph = paragraphs[sentences[word.sentence]?.paragraph ?? -1]
  if (!paragraph || word.start - paragraph.span[0] > 300) return false
  return credit.test(report.text.slice(word.end, Math.min(paragraph.span[1], word.end + 60)))
}
