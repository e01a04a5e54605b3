import type { Quotation } from '../../text/quotations.ts'
import type { WordRange } from '../reading.ts'

/** A content's edge so near to a quotation mark is meant to stand at it. */
const SLACK = 2

/**
 * Moves the edges of a content to the marks of a quotation that it all but covers, so that no quotation is cut in the middle by a word or two.
 *
 * @example `He said he "would [never agree to that` -> `He said he [“would never agree to that”`
 * @param words of each quotation: first word is the opening mark, last word the closing one
 */
export function snapToQuotations(content: WordRange, quotes: readonly WordRange[]): WordRange {
  let [first, end] = content
  for (const [open, close] of quotes) {
    if (close - open < 2 * SLACK + 2) continue
    if (open >= end || close <= first) continue
    if (first > open && first - open <= SLACK && end > first + SLACK) first = open
    if (end < close && close - end <= SLACK && end > open + SLACK) end = close
    // A closing mark that stands alone before the content, or an opening one after it, is another's.
    if (first === close - 1 && end - first > 1) first = close
    if (end === open + 1 && end - first > 1) end = open
  }
  return [first, end]
}

/** Words of each quotation that does not lie in another, its marks included. */
export function quotationWords(
  quotations: readonly Quotation[],
  words: readonly { readonly start: number; readonly end: number }[],
): WordRange[] {
  const out: WordRange[] = []
  let at = 0
  for (const { span, within } of quotations) {
    if (within !== null) continue
    while (at < words.length && (words[at]?.start as number) < span[0]) at++
    let end = at
    while (end < words.length && (words[end]?.end as number) <= span[1]) end++
    if (end > at) out.push([at, end])
  }
  return out
}
