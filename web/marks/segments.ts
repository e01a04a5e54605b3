import { contains, overlaps, type Span } from '../../src/record/span.ts'
import type { Mark, Segment } from './mark.ts'

/**
 * Cuts a stretch of text wherever a mark begins or ends, so that marks may overlap in any way.
 *
 * @param within the stretch, such as a paragraph; marks that reach beyond it are cut off at its ends
 * @returns segments that cover `within` without gaps, in its order
 */
export function segments(within: Span, marks: readonly Mark[]): readonly Segment[] {
  const here = marks
    .filter(({ span }) => overlaps(span, within))
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
  const ends = here.flatMap(({ span }) => span).filter((at) => within[0] < at && at < within[1])
  const cuts = [...new Set([within[0], ...ends, within[1]])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const span: Span = [cuts[index] as number, end]
    return { span, marks: here.filter((mark) => contains(mark.span, span)) }
  })
}
