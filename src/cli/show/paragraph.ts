import type { Cast } from '../../record/cast.ts'
import type { Record, Statement } from '../../record/record.ts'
import { contains, type Span } from '../../record/span.ts'
import { type Layout, margin } from './layout.ts'
import { type Segment, wrap } from './wrap.ts'

interface Piece {
  readonly statement: Statement
  readonly span: Span
}

/** The pieces of content that lie in a paragraph, the inner ones of nested statements last. */
function contentIn(record: Record, paragraph: Span): Piece[] {
  const pieces = record.statements.flatMap((statement) =>
    statement.content
      .map(([start, end]): Span => [Math.max(start, paragraph[0]), Math.min(end, paragraph[1])])
      .filter(([start, end]) => start < end)
      .map((span) => ({ statement, span })),
  )
  return pieces.sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
}

const isQuoted = ({ form, quotes }: Statement, span: Span): boolean =>
  form === 'direct' || quotes.some((quote) => contains(quote, span))

/** Where statements begin and end, the text is cut; each cut piece belongs to the innermost statement over it. */
function segmentsOf(
  text: string,
  record: Record,
  cast: Cast,
  paragraph: Span,
  { paint }: Layout,
): Segment[] {
  const pieces = contentIn(record, paragraph)
  const quotes = pieces.flatMap(({ statement }) => statement.quotes)
  const cuts = [paragraph, ...pieces.map(({ span }) => span), ...quotes]
    .flat()
    .filter((at) => at >= paragraph[0] && at <= paragraph[1])
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  return places.slice(0, -1).flatMap((start, index): Segment[] => {
    const end = places[index + 1] ?? paragraph[1]
    const over = pieces.filter(({ span }) => contains(span, [start, end]))
    const inner = over.at(-1)
    const begins = pieces.filter(({ span }) => span[0] === start)
    const ends = pieces.filter(({ span }) => span[1] === end)
    const number = ({ statement }: Piece) => cast.number(statement.id)
    // Without colour the words themselves are set off; with it the margin and the colour do that.
    const open = paint.colour ? '' : begins.map((piece) => `⟦${number(piece)}: `).join('')
    const close = paint.colour ? '' : '⟧'.repeat(ends.length)
    const words = `${open}${text.slice(start, end)}${close}`
    const label = begins.map(number)
    const style = (shown: string): string => {
      if (!inner) return shown
      const coloured = paint.speaker(cast.colour(inner.statement), shown)
      return isQuoted(inner.statement, [start, end]) ? paint.bold(coloured) : coloured
    }
    return [{ text: words, style, label }]
  })
}

/** The numbers of the statements that begin on a line: `3`, `3,4`, `3-6`. */
function marginLabel(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const listed = sorted.join(',')
  const room = margin - 2
  if (listed.length <= room) return listed
  const range = `${sorted[0]}-${sorted.at(-1)}`
  return range.length <= room ? range : `${sorted[0]}+`
}

/** One paragraph of the report with its statements marked, their numbers in the margin. */
export function paragraphLines(
  text: string,
  record: Record,
  cast: Cast,
  paragraph: Span,
  layout: Layout,
): string[] {
  const segments = segmentsOf(text, record, cast, paragraph, layout)
  return wrap(segments, layout.width - margin).map(({ text: line, labels }) => {
    const label = marginLabel(labels).padStart(margin - 2)
    return `${layout.paint.bold(label)}  ${line}`
  })
}
