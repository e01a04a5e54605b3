import { Fragment, type ReactNode } from 'react'
import type { Cast } from '../../../src/record/cast.ts'
import type { Found, Record } from '../../../src/record/record.ts'
import type { Span } from '../../../src/record/span.ts'
import { wordsAnchor } from '../../marks/words.ts'
import { Why } from '../why.tsx'

export type NoteKind =
  | 'actor'
  | 'statement'
  | 'event'
  | 'figure'
  | 'victim'
  | 'label'
  | 'stance'
  | 'time'
  | 'place'

/** What the notes of a record have in common. */
export interface NoteContext {
  readonly text: string
  readonly record: Record
  readonly cast: Cast
  /** What else stands in the "why" of a datum, such as how to correct it. */
  readonly also?: ((kind: NoteKind, anchor: string) => ReactNode) | undefined
  /** What else stands in the note itself, such as how it was corrected. */
  readonly beside?: ((kind: NoteKind, anchor: string) => ReactNode) | undefined
}

/** Below this a datum is said to be unsure where it stands, not only in its "why". */
const UNSURE = 0.5

/** A note of the margin: a way to its words, what was found, and why. */
export function Note({
  id,
  kind,
  className = '',
  number,
  voices,
  words,
  found,
  term,
  context,
  children,
}: {
  readonly id: string
  readonly kind: NoteKind
  readonly className?: string
  /** A statement's number; the others have the sign of their kind. */
  readonly number?: number
  /** Numbers of the speakers who say it. */
  readonly voices?: readonly number[]
  readonly words: readonly Span[]
  readonly found: Found
  readonly term?: string
  readonly context: NoteContext
  readonly children: ReactNode
}) {
  const { text, record, also, beside } = context
  return (
    <li
      id={id}
      className={['note', kind, className].filter((one) => one !== '').join(' ')}
      data-voice={voices?.join(' ')}
    >
      {number === undefined ? (
        <a className="sign" href={`#${wordsAnchor(id)}`}>
          <span className="unseen">to its words</span>
        </a>
      ) : (
        <a className="number" href={`#${wordsAnchor(id)}`} aria-label={`${number}, to its words`}>
          {number}
        </a>
      )}
      {children}
      {found.sure < UNSURE && <em className="unsure"> unsure</em>}
      {beside?.(kind, id)}
      <Why id={id} text={text} words={words} found={found} versions={record.versions} term={term}>
        {also?.(kind, id)}
      </Why>
    </li>
  )
}

/** Particulars of a note in their order, those that there are, each once. */
export function How({ of }: { readonly of: readonly (ReactNode | false | null | undefined)[] }) {
  const given = [
    ...new Set(
      of.filter((one) => one !== null && one !== false && one !== undefined && one !== ''),
    ),
  ]
  if (given.length === 0) return null
  return (
    <span className="how">
      {given.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that is never reordered
        <Fragment key={i}>
          {' · '}
          {one}
        </Fragment>
      ))}
    </span>
  )
}
