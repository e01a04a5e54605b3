import { Fragment, type ReactNode } from 'react'
import type { Found, Record } from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'

/** The exact words that a datum rests on, what found it, and how sure that is. */
export function Why({
  id,
  text,
  words,
  found,
  versions,
  term,
  children,
}: {
  /** Anchor of the datum. */
  readonly id: string
  readonly text: string
  readonly words: readonly Span[]
  readonly found: Found
  readonly versions: Record['versions']
  /** Its type as the record has it, for who works with the record. */
  readonly term?: string | undefined
  /** What else can be said of it or done with it. */
  readonly children?: ReactNode
}): ReactNode {
  return (
    <details className="why">
      <summary>why</summary>
      <div className="grounds">
        <p className="words">
          {words.map(([start, end], i) => (
            <Fragment key={`${start}-${end}`}>
              {i > 0 && ' … '}
              <q>{text.slice(start, end)}</q>
            </Fragment>
          ))}
        </p>
        <p>
          {Math.round(100 * found.sure)} % sure · found by <code>{found.rule}</code> · model{' '}
          {versions.reader}, rules {versions.rules}
          {term && (
            <>
              {' '}
              · recorded as <code>{term}</code>
            </>
          )}{' '}
          ·{' '}
          <a className="permalink" href={`#${id}`}>
            link to this
          </a>
        </p>
        {children}
      </div>
    </details>
  )
}
