import type { Reading } from '../../reader/reading.ts'

/**
 * Where the body of a report begins: nothing in the headline is a statement, for the body says it again.
 *
 * @example the second paragraph of "Norland closes its ports\n\nNorland said on Friday ..."
 */
export function bodyStart({ report, paragraphs }: Reading): number {
  if (report.headline) return report.headline[1]
  const [head, body] = paragraphs
  if (!head || !body) return 0
  const words = report.text.slice(...head.span)
  return words.length <= 220 && !/[.:;,?!]["”’']?$/.test(words) ? head.span[1] : 0
}
