/** Half-open range of UTF-16 code units of a report's text: `text.slice(...span)` is what is shown. */
export type Span = readonly [start: number, end: number]

export const overlaps = (a: Span, b: Span): boolean => Math.min(a[1], b[1]) > Math.max(a[0], b[0])

export const contains = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1]
