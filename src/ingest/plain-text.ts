import { done, type Outcome } from '../errors.ts'
import type { Report } from '../record/report.ts'
import { checkText } from './check-text.ts'
import { contentId } from './content-id.ts'
import type { Given } from './item.ts'

/**
 * A plain text file is its own text; its first line may give date and headline.
 *
 * @example plainText(' date 2031-03-04 Bridge reopens\n\nKARVAL (NWA) - ...', 'bridge.txt', {})
 *   // date '2031-03-04', headline [17, 31]
 */
export function plainText(text: string, where: string, given: Given): Outcome<Report> {
  const checked = checkText(text, where)
  if (!checked.ok) return checked
  const first = /^ ?date (\d{4}-\d{2}-\d{2}) +(\S[^\r\n]*)/.exec(text)
  const headline = first?.[2]?.trimEnd()
  const start = first && headline ? first[0].length - (first[2]?.length ?? 0) : 0
  return done({
    id: contentId(text),
    url: null,
    date: first?.[1] ?? given.date ?? null,
    publisher: given.publisher ?? null,
    text,
    headline: headline ? [start, start + headline.length] : null,
  })
}
