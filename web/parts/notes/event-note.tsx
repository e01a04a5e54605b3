import { eventWords, statusOf } from '../../../src/record/in-words.ts'
import type { Event } from '../../../src/record/record.ts'
import { toldAlso } from '../../../src/record/tellings.ts'
import { anchor } from '../../marks/anchor.ts'
import { voicesAround } from '../../marks/voices.ts'
import { otherWords } from '../../marks/words.ts'
import { dayWords } from '../day.ts'
import { Account } from './account.tsx'
import { How, Note, type NoteContext } from './note.tsx'
import { Renamed, ToldAlso } from './tellings.tsx'

/** What was done, unless it only names again to whom. */
function whatOf({ what, whom }: Event, { record, cast }: NoteContext): string | null {
  if (what === null) return null
  const isWhom = record.actors.some(
    ({ id, mentions }) => whom.includes(id) && mentions.some((span) => span.join() === what.join()),
  )
  return isWhom ? null : cast.said(what)
}

const DENIED_BY = (
  <>
    <em className="status">denied</em> by
  </>
)

/** Those who deny it are not those by whose account it is so. */
const isDenied = ({ status, according_to }: Event, { record }: NoteContext): boolean =>
  status === 'denied' &&
  record.statements.some(({ id, act }) => act === 'deny' && according_to.includes(id))

/** Said not to have happened, and not only not to have happened yet. */
const isUndone = ({ status, polarity }: Event): boolean =>
  status === 'denied' || polarity === 'negative'

/** Who did what to whom, what became of it, when, where, and by whose account. */
export function EventNote({
  event,
  className = '',
  ...context
}: NoteContext & { readonly event: Event; readonly className?: string }) {
  const { record, cast } = context
  const what = whatOf(event, context)
  const status = statusOf(event)
  const denied = isDenied(event, context)
  return (
    <Note
      id={anchor(event.id)}
      kind="event"
      className={`${status ? `unreal ${isUndone(event) ? 'undone' : 'pending'} ` : ''}${className}`.trim()}
      voices={voicesAround(event.according_to, record, cast)}
      words={[event.trigger]}
      found={event.found}
      term={event.mode === null ? event.type : `${event.type}, ${event.mode}`}
      context={context}
    >
      <b>{cast.names(event.who) || 'somebody'}</b> {eventWords(event)}
      {event.whom.length > 0 && (
        <>
          {' '}
          <b>{cast.names(event.whom)}</b>
        </>
      )}
      {what && <>: “{what}”</>}
      {status && !denied && (
        <>
          {' '}
          <em className="status">{status}</em>
        </>
      )}
      <How
        of={[
          event.date && dayWords(event.date),
          event.place && `in ${event.place}`,
          event.background && 'earlier',
          <Account
            key="account"
            ids={event.according_to}
            {...(denied ? { lead: DENIED_BY } : {})}
            {...context}
          />,
          otherWords(event).length > 0 && <Renamed key="renamed" event={event} {...context} />,
          toldAlso(event, record.events).length > 0 && (
            <ToldAlso key="told" event={event} {...context} />
          ),
        ]}
      />
    </Note>
  )
}
