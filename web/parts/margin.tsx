import type { ReactNode } from 'react'
import { actWords } from '../../src/record/in-words.ts'
import type { Record, Statement } from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'
import { anchorAt, beginOf } from '../marks/anchor.ts'
import { colourOf } from '../marks/mark.ts'
import { EventNote } from './notes/event-note.tsx'
import { FigureNote, VictimNote } from './notes/figure-note.tsx'
import { LabelNote } from './notes/label-note.tsx'
import type { NoteContext } from './notes/note.tsx'
import { PlaceNote } from './notes/place-note.tsx'
import { StatementNote } from './notes/statement-note.tsx'
import { TimeNote } from './notes/time-note.tsx'

/** A note with where it stands: in the order of the words, what a statement holds after that statement. */
interface Placed {
  readonly at: readonly [start: number, inner: number]
  readonly note: ReactNode
}

/** What one paragraph holds. */
function inside(record: Record, within: Span) {
  const here = (span: Span | undefined): boolean =>
    span !== undefined && within[0] <= span[0] && span[0] < within[1]
  return {
    statements: record.statements.filter((statement) => here(beginOf(statement))),
    events: record.events.filter(({ trigger }) => here(trigger)),
    figures: record.figures.filter(({ words }) => here(words)),
    // What has no id is called by its place in the record.
    victims: record.victims.map(numbered('victim')).filter(([, { words }]) => here(words)),
    labels: record.labels.map(numbered('label')).filter(([, { label }]) => here(label)),
    times: record.times.map(numbered('time')).filter(([, { words }]) => here(words)),
    places: record.places.map(numbered('place')).filter(([, { words }]) => here(words)),
  }
}

const numbered =
  (kind: Parameters<typeof anchorAt>[0]) =>
  <Datum,>(datum: Datum, index: number): readonly [id: string, Datum] => [
    anchorAt(kind, index),
    datum,
  ]

type Inside = ReturnType<typeof inside>

function placed({ statements, ...rest }: Inside, context: NoteContext): readonly Placed[] {
  const { cast } = context
  /** The statement of this paragraph that something stands in, the innermost. */
  const holder = (ids: readonly string[]): Statement | undefined =>
    statements.findLast(({ id }) => ids.includes(id))
  const place = (
    start: number,
    ids: readonly string[],
    note: (className: string) => ReactNode,
  ): Placed => {
    const held = holder(ids)
    return held === undefined
      ? { at: [start, 0], note: note('') }
      : {
          at: [beginOf(held)?.[0] ?? start, start],
          note: note(`held ${colourOf(cast.colour(held))}`),
        }
  }
  return [
    ...statements.map((statement): Placed => {
      const note = <StatementNote key={statement.id} statement={statement} {...context} />
      return { at: [beginOf(statement)?.[0] ?? 0, -1], note }
    }),
    ...rest.events.map((event) =>
      place(event.trigger[0], event.according_to, (className) => (
        <EventNote key={event.id} event={event} className={className} {...context} />
      )),
    ),
    ...rest.figures.map((figure) =>
      place(figure.words[0], figure.according_to, (className) => (
        <FigureNote key={figure.id} figure={figure} className={className} {...context} />
      )),
    ),
    ...rest.victims.map(([id, victim]) =>
      place(victim.words[0], victim.according_to, (className) => (
        <VictimNote key={id} id={id} victim={victim} className={className} {...context} />
      )),
    ),
    ...rest.labels.map(([id, label]) =>
      place(label.label[0], [], () => <LabelNote key={id} id={id} label={label} {...context} />),
    ),
    ...rest.times.map(([id, time]) =>
      place(time.words[0], [], () => <TimeNote key={id} id={id} time={time} {...context} />),
    ),
    ...rest.places.map(([id, spot]) =>
      place(spot.words[0], [], () => <PlaceNote key={id} id={id} place={spot} {...context} />),
    ),
  ].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
}

const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`

/** What a folded margin holds: who speaks, and how many of the rest. */
function Summary({ here, cast }: { readonly here: Inside; readonly cast: NoteContext['cast'] }) {
  const { statements, events, figures, victims, labels, times, places } = here
  const rest = [
    ['event', events.length],
    ['figure', figures.length + victims.length],
    ['label', labels.length],
    ['time', times.length],
    ['place', places.length],
  ] as const
  return (
    <summary>
      {statements.map((statement) => (
        <span key={statement.id} className={`said ${colourOf(cast.colour(statement))}`}>
          <b>{cast.number(statement.id)}</b> {cast.speaker(statement)}{' '}
          {actWords(statement, cast.several(statement))}
        </span>
      ))}
      {rest.map(
        ([kind, many]) =>
          many > 0 && (
            <span key={kind} className={`count ${kind}`}>
              {count(many, kind === 'label' ? 'name' : kind)}
            </span>
          ),
      )}
    </summary>
  )
}

/** Everything that was found in one paragraph, beside it; where there is no room beside it, folded below it. */
export function Margin({ within, ...context }: NoteContext & { readonly within: Span }) {
  const here = inside(context.record, within)
  const notes = placed(here, context)
  if (notes.length === 0) return null
  const { statements, events, figures, victims, labels } = here
  const main = [statements, events, figures, victims, labels].some(({ length }) => length > 0)
  return (
    <details className={main ? 'margin' : 'margin slight'}>
      <Summary here={here} cast={context.cast} />
      <ul className="notes">{notes.map(({ note }) => note)}</ul>
    </details>
  )
}
