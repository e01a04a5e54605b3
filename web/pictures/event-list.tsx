import { Fragment, type ReactNode } from 'react'
import { joined } from '../../src/record/cast.ts'
import { eventWords, statusOf } from '../../src/record/in-words.ts'
import { shadeOf } from '../../src/record/standing.ts'
import type { ShownEvent } from '../../src/serve/shown-pictures.ts'
import { anchor } from '../marks/anchor.ts'
import { ActorLink } from '../parts/actor-link.tsx'
import { Checked } from '../parts/checked.tsx'
import { FoundWords } from '../parts/found-words.tsx'
import { ToldBefore } from '../parts/told-before.tsx'
import { dayWords, periodWords } from './days.ts'
import { SmallSign } from './sign.tsx'

/** How an event stands, and by whose account: never left out. */
function Account({ event }: { readonly event: ShownEvent }): ReactNode {
  const { standing, sources } = event
  const status = statusOf(event)
  const by = sources.length > 0 ? joined(sources) : null
  return (
    <p className="by">
      {status && <em className="status">{status}</em>}
      {status && ' · '}
      {by === null
        ? 'by the report’s own account'
        : standing === 'claimed'
          ? 'claimed by '
          : 'according to '}
      {by !== null && <b>{by}</b>}
    </p>
  )
}

function When({ event }: { readonly event: ShownEvent }): ReactNode {
  const { begin, end, report } = event
  return (
    <p className="when">
      {begin === null || end === null ? (
        'no day of its own'
      ) : (
        <time dateTime={begin}>{periodWords(begin, end)}</time>
      )}
      {event.place !== null && ` · ${event.place}`} · reported{' '}
      <time dateTime={report.day}>{dayWords(report.day)}</time>
      {report.outlet !== null && ` by ${report.outlet}`}
    </p>
  )
}

/** Names, each of which leads to the page of who bears it: `A, B and C`. */
function Names({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && (i === names.length - 1 ? ' and ' : ', ')}
      <ActorLink name={name} />
    </Fragment>
  ))
}

function Happening({ event }: { readonly event: ShownEvent }): ReactNode {
  const { report, who, whom, quote, standing } = event
  const counts = { stated: 0, claimed: 0, denied: 0, open: 0, [shadeOf(standing)]: 1 }
  const address = `/reports/${encodeURIComponent(report.id)}#${anchor(event.id)}`
  return (
    <li className="happening">
      <SmallSign counts={counts} />
      <div>
        <p className="deed">
          <b>{who.length > 0 ? <Names names={who} /> : 'somebody'}</b> {eventWords(event)}{' '}
          {whom.length > 0 && (
            <b>
              <Names names={whom} />
            </b>
          )}
        </p>
        <Account event={event} />
        <FoundWords quote={quote} />
        <Checked mark={event.corrected} />
        <When event={event} />
        <p className="from">
          <a href={address} data-step={true}>
            {report.title}
          </a>
          <ToldBefore report={report.id} id={event.id} happening={event.happening} />
        </p>
      </div>
    </li>
  )
}

/** Events, each with how it stands, by whose account, its words, and the way to them. */
export function EventList({
  events,
  of,
}: {
  readonly events: readonly ShownEvent[]
  readonly of: number
}): ReactNode {
  return (
    <>
      <ol className="happenings">
        {events.map((event) => (
          <Happening key={`${event.report.id} ${event.id}`} event={event} />
        ))}
      </ol>
      {events.length < of && (
        <p className="line">
          The newest {events.length} of {of}.
        </p>
      )}
    </>
  )
}
