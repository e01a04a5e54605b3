import type { ReactNode } from 'react'
import type { Span } from '../../src/record/span.ts'
import { colourOf, type Mark, type Segment } from '../marks/mark.ts'
import { segments } from '../marks/segments.ts'

const isContent = ({ kind }: Mark): boolean => kind === 'statement'

function classOf({ marks }: Segment): string | undefined {
  const contents = marks.filter(isContent)
  const inner = contents.at(-1)
  const spoken = marks.findLast(({ kind }) => kind === 'source' || kind === 'cue')
  const kinds = new Set(marks.map(({ kind }) => kind))
  const speaker = (inner ?? spoken)?.speaker
  const names = [
    ...kinds,
    ...(contents.length > 1 ? ['nested'] : []),
    ...(typeof speaker === 'number' ? [colourOf(speaker)] : []),
  ]
  return names.length > 0 ? names.join(' ') : undefined
}

/** Anchors of all that a segment belongs to, the innermost last. */
const ofWhat = ({ marks }: Segment): string | undefined =>
  marks.length > 0 ? [...new Set(marks.map(({ to }) => to))].join(' ') : undefined

/** The statements whose words begin at a segment: their numbers stand there and lead to their notes. */
const beginsAt = ({ span, marks }: Segment): readonly Mark[] =>
  marks.filter((mark) => isContent(mark) && mark.span[0] === span[0])

/** The innermost datum but a statement: its words lead to its note. */
const target = ({ marks }: Segment): Mark | undefined =>
  marks.findLast(({ kind }) => ['event', 'figure', 'time', 'place'].includes(kind))

/** A stretch of the report with everything that was found in it marked. */
export function MarkedText({
  text,
  within,
  marks,
  number,
}: {
  readonly text: string
  readonly within: Span
  readonly marks: readonly Mark[]
  /** What a statement is called in the margin. */
  readonly number: (anchor: string) => number
}): ReactNode {
  return segments(within, marks).map((segment) => {
    const words = text.slice(...segment.span)
    const to = target(segment)
    return (
      <span key={segment.span[0]} className={classOf(segment)} data-of={ofWhat(segment)}>
        {beginsAt(segment).map((mark) => (
          <a
            key={mark.to}
            className="number"
            href={`#${mark.to}`}
            id={mark.piece === 0 ? `words-${mark.to}` : undefined}
          >
            {number(mark.to)}
          </a>
        ))}
        {to === undefined ? words : <a href={`#${to.to}`}>{words}</a>}
      </span>
    )
  })
}
