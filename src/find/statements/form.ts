import type { Reading } from '../../reader/reading.ts'
import type { Form } from '../../record/record.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'

interface Manner {
  readonly form: Form
  /** The quoted parts of a mixed statement. */
  readonly quotes: readonly Span[]
}

const loose = /[\p{L}\p{N}]/u

/**
 * Direct where the whole content stands in quotation marks, mixed where parts of it do, indirect where none does.
 *
 * @example She called it "a disgrace" is mixed
 */
export function formOf(reading: Reading, content: readonly Span[]): Manner {
  const { text } = reading.report
  const quotes: Span[] = []
  let whole = true
  for (const piece of content) {
    const inside = quotationsIn(reading, piece)
    if (!inside.some((quote) => contains(quote, piece) || wordless(text, piece, quote)))
      whole = false
    for (const quote of inside) {
      quotes.push([Math.max(quote[0], piece[0]), Math.min(quote[1], piece[1])])
    }
  }
  if (quotes.length === 0) return { form: 'indirect', quotes: [] }
  return whole ? { form: 'direct', quotes: [] } : { form: 'mixed', quotes }
}

// Nothing but marks stands between the edges of the piece and of the quotation.
const wordless = (text: string, piece: Span, quote: Span): boolean =>
  !loose.test(text.slice(piece[0], Math.max(piece[0], quote[0]))) &&
  !loose.test(text.slice(Math.min(quote[1], piece[1]), piece[1]))

/** The quotations that a piece fills or holds; one that goes on on both sides of it is somebody else's. */
function quotationsIn(reading: Reading, piece: Span): readonly Span[] {
  const { text } = reading.report
  const found: Span[] = []
  for (const { span } of reading.quotations) {
    if (!overlaps(span, piece) || found.some((outer) => contains(outer, span))) continue
    if (contains(span, piece) && !fills(text, piece, span)) continue
    found.push(span)
  }
  return found
}

// All words of the quotation stand in the piece.
const fills = (text: string, piece: Span, quote: Span): boolean =>
  !loose.test(text.slice(quote[0], piece[0])) && !loose.test(text.slice(piece[1], quote[1]))
