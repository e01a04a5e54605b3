import type { ReactNode } from 'react'
import type { Cast } from '../../src/record/cast.ts'
import { actWords, amount, eventWords, statusOf } from '../../src/record/in-words.ts'
import type {
  Event,
  Figure,
  Label,
  Place,
  Record,
  Statement,
  Time,
} from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'
import { colourOf } from '../marks/mark.ts'
import { anchor } from '../marks/marks-of.ts'
import { Why } from './why.tsx'

/** What the notes of a record have in common. */
export interface NoteContext {
  readonly text: string
  readonly record: Record
  readonly cast: Cast
}

const FORMS = { direct: 'quoted', mixed: 'partly quoted', indirect: 'in other words' } as const

/** By whose account something is so; the report's own word is said to be that. */
function Account({
  ids,
  cast,
}: {
  readonly ids: readonly string[]
  readonly cast: Cast
}): ReactNode {
  if (ids.length === 0) return <span className="account own">· by the report's own account</span>
  return (
    <span className="account">
      · according to{' '}
      {ids.map((id, i) => (
        <a key={id} href={`#${anchor(id)}`}>
          {i > 0 ? ', ' : ''}
          {cast.accounts([id])}
        </a>
      ))}
    </span>
  )
}

export function StatementNote({
  statement,
  text,
  record,
  cast,
}: NoteContext & { readonly statement: Statement }) {
  const { addressee, occasion, medium, date, within, form, content, cue, source } = statement
  const said = (span: Span | null): string | null => span && cast.said(span)
  const titles = record.actors
    .filter(({ id }) => statement.by.includes(id))
    .flatMap((one) => one.titles)
  const how = [
    FORMS[form],
    addressee && `to ${said(addressee)}`,
    occasion?.[0] === addressee?.[0] ? null : said(occasion),
    said(medium),
    date && `on ${date.slice(0, 10)}`,
    within && `as told in [${cast.number(within)}]`,
  ]
  return (
    <li id={anchor(statement.id)} className={`note statement ${colourOf(cast.colour(statement))}`}>
      <a className="number" href={`#words-${anchor(statement.id)}`}>
        {cast.number(statement.id)}
      </a>
      <b>{cast.speaker(statement)}</b> {actWords(statement, cast.several(statement))}
      {titles[0] && <span className="title"> · {titles[0].title}</span>}
      <span className="how">
        {' '}
        ({[...new Set(how.filter((one) => one !== null && one !== ''))].join(', ')})
      </span>
      <Why
        text={text}
        words={[...source, ...cue, ...content]}
        found={statement.found}
        versions={record.versions}
      />
    </li>
  )
}

/** What was done, unless it only names again to whom. */
function whatOf({ what, whom }: Event, { record, cast }: NoteContext): string | null {
  if (what === null) return null
  const isWhom = record.actors.some(
    ({ id, mentions }) => whom.includes(id) && mentions.some((span) => span.join() === what.join()),
  )
  return isWhom ? null : cast.said(what)
}

export function EventNote({ event, ...context }: NoteContext & { readonly event: Event }) {
  const { text, record, cast } = context
  const what = whatOf(event, context)
  const status = statusOf(event)
  return (
    <li id={anchor(event.id)} className={`note event${status ? ' unreal' : ''}`}>
      <b>{cast.names(event.who) || 'somebody'}</b> {eventWords(event)}
      {event.whom.length > 0 && (
        <>
          {' '}
          <b>{cast.names(event.whom)}</b>
        </>
      )}
      {what && <>: “{what}”</>} {status && <em className="status">{status}</em>}
      <span className="how">
        {' '}
        (
        {[event.type, event.date, event.place && `in ${event.place}`, event.background && 'earlier']
          .filter((one) => typeof one === 'string')
          .join(', ')}
        )
      </span>{' '}
      <Account ids={event.according_to} cast={cast} />
      <Why text={text} words={[event.trigger]} found={event.found} versions={record.versions} />
    </li>
  )
}

export function FigureNote({
  figure,
  text,
  record,
  cast,
}: NoteContext & { readonly figure: Figure }) {
  return (
    <li id={anchor(figure.id)} className="note figure">
      <b>{amount(figure)}</b>{' '}
      <span className="how">
        “{cast.said(figure.words)}”{figure.of && `, of ${figure.of}`}
      </span>{' '}
      <Account ids={figure.according_to} cast={cast} />
      <Why text={text} words={[figure.words]} found={figure.found} versions={record.versions} />
    </li>
  )
}

export function LabelNote({ label, text, record, cast }: NoteContext & { readonly label: Label }) {
  return (
    <li className="note label">
      <b>“{cast.said(label.label)}”</b> is what {cast.names(label.by) || 'the report'} calls{' '}
      {label.target ? `“${cast.said(label.target)}”` : 'it'}
      <Why text={text} words={[label.label]} found={label.found} versions={record.versions} />
    </li>
  )
}

export function TimeNote({
  time,
  id,
  text,
  record,
  cast,
}: NoteContext & { readonly time: Time; readonly id: string }) {
  const days =
    time.begin !== null && time.begin === time.end
      ? time.begin
      : `${time.begin ?? '…'} to ${time.end ?? '…'}`
  return (
    <li id={id} className="note time">
      {cast.said(time.words)} = <b>{time.value}</b>{' '}
      {(time.begin ?? time.end) !== null && time.value !== days && (
        <span className="how">({days})</span>
      )}
      <Why text={text} words={[time.words]} found={time.found} versions={record.versions} />
    </li>
  )
}

export function PlaceNote({
  place,
  id,
  text,
  record,
  cast,
}: NoteContext & { readonly place: Place; readonly id: string }) {
  const point =
    place.lat === null || place.lon === null
      ? 'no point'
      : `${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}`
  return (
    <li id={id} className="note place">
      {cast.said(place.words)}{' '}
      <span className="how">
        (
        {[place.name === cast.said(place.words) ? null : place.name, place.country, point]
          .filter((one) => one !== null)
          .join(', ')}
        )
      </span>
      <Why text={text} words={[place.words]} found={place.found} versions={record.versions} />
    </li>
  )
}
