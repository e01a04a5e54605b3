import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'

// A date or an agency may stand before the headline that a first paragraph repeats.
const BEFORE = 60
const SHORT = 12
const LONG_ENOUGH = 24

/**
 * Where the headline stands, also where the body repeats it, with or without its punctuation and the name of the site.
 *
 * @example both of "Ferry sinks; nine missing - World - Vesk Online" and "VESK Ferry sinks nine missing. The ferry ..."
 */
export function titlesOf(reading: Reading): readonly Span[] {
  const { headline, text } = reading.report
  if (!headline) return []
  const title = text.slice(...headline).trim()
  if (title.length < SHORT) return [headline]
  const words = withoutSite(title)
  const found: Span[] = [headline]
  for (const { span } of reading.paragraphs.slice(0, 4)) {
    if (span[0] < headline[1]) continue
    const length = span[1] - span[0]
    // A lead that says no more than the headline, after its dateline, is news all the same.
    if (length !== title.length && length <= 2 * words.length + BEFORE) continue
    const at = repeated(text, span[0], words)
    if (at) found.push(at)
  }
  return found
}

/** "Ferry sinks - World - Vesk Online" */
function withoutSite(title: string): string {
  const dash = title.search(/ [-–—|] /)
  return dash >= LONG_ENOUGH ? title.slice(0, dash) : title
}

const isSaid = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** The first place near a start where all letters and figures of the words follow one another. */
function repeated(text: string, start: number, words: string): Span | undefined {
  const letters = [...words].filter(isSaid).join('')
  for (let first = start; first < start + BEFORE; first += 1) {
    if (text[first] !== letters[0]) continue
    const end = endOf(text, first, letters)
    if (end !== undefined) return [first, end]
  }
  return undefined
}

function endOf(text: string, first: number, letters: string): number | undefined {
  let at = first
  for (let known = 0; known < letters.length; at += 1) {
    const char = text[at]
    if (char === undefined) return undefined
    if (char === letters[known]) known += 1
    else if (isSaid(char)) return undefined
  }
  return at
}
