import type { Span } from '../../record/span.ts'
import type { Exported } from '../exported.ts'
import { articleId, reference } from './ids.ts'

/** Enough around a quotation to find it again in a page that has changed elsewhere. */
const around = 32

const splitsPair = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))

/** Web Annotation counts characters (code points), a record UTF-16 code units. */
const codePoints = (text: string): number => {
  let pairs = 0
  for (let at = 1; at < text.length; at += 1) if (splitsPair(text, at)) pairs += 1
  return text.length - pairs
}

/** The words of a span as W3C selectors: by their letters and what stands around them, and by their position. */
export function selectors(text: string, [start, end]: Span) {
  let from = Math.max(0, start - around)
  let to = Math.min(text.length, end + around)
  if (splitsPair(text, from)) from += 1
  if (splitsPair(text, to)) to -= 1
  const begin = codePoints(text.slice(0, start))
  return [
    {
      '@type': 'oa:TextQuoteSelector',
      'oa:exact': text.slice(start, end),
      'oa:prefix': text.slice(from, start),
      'oa:suffix': text.slice(end, to),
    },
    {
      '@type': 'oa:TextPositionSelector',
      'oa:start': begin,
      'oa:end': begin + codePoints(text.slice(start, end)),
    },
  ]
}

/** Where in the article a datum stands: a specific resource for each of its spans, in their order. */
export const places = (exported: Exported, spans: readonly Span[]) =>
  spans.map((span) => ({
    '@type': 'oa:SpecificResource',
    'oa:hasSource': reference(articleId(exported)),
    'oa:hasSelector': selectors(exported.report.text, span),
  }))
