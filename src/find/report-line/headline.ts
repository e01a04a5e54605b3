import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'

const longest = 220

/**
 * The headline that came with the report; in a bare text a first paragraph that looks like one: short, unpunctuated at
 * its end, and followed by more.
 *
 * @example "Norland shuts its ports\n\nNorland on Friday ..." has its first paragraph
 */
export function headline({ report, paragraphs, sentences }: Reading): Span | null {
  if (report.headline) return report.headline
  const [first, second] = paragraphs
  if (!first || !second) return null
  const words = report.text.slice(...first.span)
  const count = sentences.length > 0 ? first.sentences[1] - first.sentences[0] : 1
  if (words.length > longest || count > 2 || words.includes('\n')) return null
  if (/[.:;,]["”’']?$/.test(words) && !/\b[A-Z]\.$/.test(words)) return null
  if (/^(?:By|Published|Posted|Updated) /.test(words) || /^\(/.test(words)) return null
  // A dateline opens the report itself.
  if (/^[^a-z]{3,60}\([^)]{2,60}\)\s*[-–—]/.test(words)) return null
  return first.span
}
