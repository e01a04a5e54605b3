import type { ReactNode } from 'react'
import type { Found, Record } from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'

/** The exact words that a datum rests on, what found it, and how sure that is. */
export function Why({
  text,
  words,
  found,
  versions,
}: {
  readonly text: string
  readonly words: readonly Span[]
  readonly found: Found
  readonly versions: Record['versions']
}): ReactNode {
  return (
    <details className="why">
      <summary>why</summary>
      {words.map(([start, end]) => (
        <q key={`${start}-${end}`}>{text.slice(start, end)}</q>
      ))}
      <p>
        {Math.round(100 * found.sure)} % sure · found by <code>{found.rule}</code> · model{' '}
        {versions.reader}, rules {versions.rules}
      </p>
    </details>
  )
}
