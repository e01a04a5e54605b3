import type { ReactNode } from 'react'
import { anchorAt } from '../marks/anchor.ts'
import { namesOf } from '../marks/names.ts'
import type { NoteContext } from './notes/note.tsx'

/** What each side calls one and the same thing, side by side. */
export function Names({ text, record, cast }: NoteContext): ReactNode {
  const names = namesOf(text, record)
  if (names.length === 0) return null
  return (
    <section className="names" aria-labelledby="names">
      <h2 id="names">Names for one thing</h2>
      <dl>
        {names.map(({ thing, labels }) => (
          <div key={labels[0]?.[0]}>
            <dt>{thing ?? 'said of something not named here'}</dt>
            {labels.map(([index, { by, label }]) => (
              <dd key={index}>
                <a href={`#${anchorAt('label', index)}`}>“{cast.said(label)}”</a>{' '}
                <span className="account">{cast.names(by) || 'the report itself'}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
