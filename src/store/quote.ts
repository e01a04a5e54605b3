import type { Quote } from './listed.ts'

/** Characters before and after the exact words by which they are told from the same words elsewhere. */
const CONTEXT = 60

/** Whether a cut at `at` would part the two halves of a character. */
const parts = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** The exact words of a span with what stands around them, never half a character. */
export function quoteOf(text: string, start: number, end: number): Quote {
  let from = Math.max(0, start - CONTEXT)
  if (parts(text, from)) from += 1
  let to = Math.min(text.length, end + CONTEXT)
  if (parts(text, to)) to -= 1
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
  }
}
