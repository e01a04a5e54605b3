import type { Span } from '../record/span.ts'

/** Between the parts of what is said in several pieces. */
const gap = ' … '

/** The exact words of a span, '' where there is none. */
export const wordsAt = (text: string, span: Span | null): string =>
  span === null ? '' : text.slice(span[0], span[1])

/** The exact words of several spans, the gaps between them marked. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => wordsAt(text, span)).join(gap)

/** `[[0,4],[9,12]]`: the spans as JSON, for formats that have no lists. */
export const spansText = (spans: readonly Span[]): string => JSON.stringify(spans)
