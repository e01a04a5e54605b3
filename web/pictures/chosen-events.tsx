import type { ReactNode } from 'react'
import type { Chosen, Counts } from '../../src/serve/shown-pictures.ts'
import { EventList } from './event-list.tsx'
import { countWords } from './sign.tsx'

/** What the chosen mark of a picture stands for; where none is, what can be chosen. */
export function ChosenEvents({
  chosen,
  hint,
  title,
  note = null,
}: {
  readonly chosen: Chosen<{ readonly events: number; readonly counts: Counts }> | null
  readonly hint: string
  readonly title: string
  /** What else is to be said of the mark. */
  readonly note?: string | null
}): ReactNode {
  return (
    <section id="chosen" tabIndex={-1} aria-labelledby="chosen-title">
      {chosen === null ? (
        <h2 id="chosen-title" className="hint">
          {hint}
        </h2>
      ) : (
        <>
          <h2 id="chosen-title">{title}</h2>
          <p className="line">
            {countWords(chosen.mark.counts)}
            {note !== null && ` · ${note}`}
          </p>
          <EventList events={chosen.events} of={chosen.mark.events} />
        </>
      )}
    </section>
  )
}
