import type { ReactNode } from 'react'
import type { Span } from '../../src/record/span.ts'
import { colourOf, type Mark, type MarkKind, type Segment } from '../marks/mark.ts'
import { segments } from '../marks/segments.ts'
import { wordsAnchor } from '../marks/words.ts'

const isContent = ({ kind }: Mark): boolean => kind === 'statement'

function classOf({ marks }: Segment): string | undefined {
  const [outer, ...inner] = marks.filter(isContent)
  const spoken = marks.findLast(({ kind }) => kind === 'source' || kind === 'cue')
  const nested = inner.at(-1)
  const speaker = (nested ?? outer ?? spoken)?.speaker
  const names = [
    ...new Set(marks.map(({ kind }) => kind)),
    ...(nested ? ['nested', `in-${colourOf(outer?.speaker ?? 0)}`] : []),
    ...(typeof speaker === 'number' ? [colourOf(speaker)] : []),
  ]
  return names.length > 0 ? names.join(' ') : undefined
}

/** Anchors of all that a segment belongs to, the innermost last. */
const ofWhat = ({ marks }: Segment): string | undefined =>
  marks.length > 0 ? [...new Set(marks.map(({ to }) => to))].join(' ') : undefined

const LEADING: readonly MarkKind[] = ['label', 'event', 'figure', 'time', 'place']

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
  /** What a statement is called in the margin, and whose it is. */
  readonly number: (anchor: string) => { readonly number: number; readonly whose: string }
}): ReactNode {
  return segments(within, marks).map((segment) => {
    const words = text.slice(...segment.span)
    const begins = (mark: Mark): boolean =>
      Math.max(mark.span[0], within[0]) === segment.span[0] && mark.span[0] >= within[0]
    const numbers = segment.marks.filter(
      ({ numbered, span }) => numbered && Math.max(span[0], within[0]) === segment.span[0],
    )
    // The innermost datum but a statement: its words lead to its note. Others that begin here are only to be found.
    const leading = segment.marks.filter(({ kind }) => LEADING.includes(kind))
    const to = leading.at(-1)
    const found = segment.marks.filter(
      (mark) => !mark.numbered && mark.speaker === null && begins(mark),
    )
    return (
      <span key={segment.span[0]} className={classOf(segment)} data-of={ofWhat(segment)}>
        {numbers.map((mark) => {
          const { number: shown, whose } = number(mark.to)
          return (
            <a
              key={mark.to}
              className="number"
              href={`#${mark.to}`}
              id={mark.piece === 0 && begins(mark) ? wordsAnchor(mark.to) : undefined}
              aria-label={`${shown}, ${whose}`}
              title={whose}
            >
              {shown}
            </a>
          )
        })}
        {found
          .filter((mark) => mark !== to)
          .map((mark) => (
            <span key={mark.to} id={wordsAnchor(mark.to, mark.piece)} />
          ))}
        {to === undefined ? (
          words
        ) : (
          <a href={`#${to.to}`} id={found.includes(to) ? wordsAnchor(to.to, to.piece) : undefined}>
            {words}
          </a>
        )}
      </span>
    )
  })
}
