import { Fragment, type ReactNode } from 'react'
import { type FoundDatum, foundInWords } from '../../src/record/found-in-words.ts'
import type { ShownHit } from '../../src/serve/shown-search.ts'
import { anchor } from '../marks/anchor.ts'
import { ActorLink } from './actor-link.tsx'
import { Checked } from './checked.tsx'
import { dayWords } from './day.ts'
import { FoundWords } from './found-words.tsx'
import { ToldBefore } from './told-before.tsx'

const KINDS = { statement: 'Statement', event: 'Event', figure: 'Figure', place: 'Place' } as const

const titleOf = ({ title }: ShownHit['report']): string => title ?? 'A report without a headline'

/** Where and when something was reported. */
function Source({ report: { outlet, day, unread } }: Pick<ShownHit, 'report'>) {
  return (
    <>
      {outlet ?? 'outlet unknown'}
      {' · '}
      <time dateTime={day}>{dayWords(day)}</time>
      {unread !== null && <em className="status"> not read: {unread}</em>}
    </>
  )
}

/** Who has a part in it, by name: each has a page. */
function partiesOf(found: FoundDatum): readonly string[] {
  if (found.kind === 'statement') return found.datum.by
  if (found.kind === 'event') return [...found.datum.who, ...found.datum.whom]
  return found.kind === 'figure' && found.datum.side !== null ? [found.datum.side] : []
}

/** Where it stands, the ways on from it. */
function Ways({ found, id, report }: ShownHit & { readonly found: FoundDatum }) {
  const actors = [...new Set(partiesOf(found))]
  const happening = found.kind === 'event' ? found.datum.happening : null
  return (
    <p className="line">
      <a href={`/reports/${encodeURIComponent(report.id)}`}>{titleOf(report)}</a> ·{' '}
      <Source report={report} />
      <ToldBefore report={report.id} id={id} happening={happening} />
      {actors.length > 0 && (
        <span className="parties">
          {' · more on '}
          {actors.map((name, i) => (
            <Fragment key={name}>
              {i > 0 && ', '}
              <ActorLink name={name} />
            </Fragment>
          ))}
        </span>
      )}
    </p>
  )
}

/** A datum that was found: what it says, by whose account, its words, and where they stand. */
function Datum(hit: ShownHit & { readonly found: FoundDatum }) {
  const { found, id, source, quote, report } = hit
  const { who, does, whom, status, account } = foundInWords(found, source)
  return (
    <li className={`hit ${found.kind}`}>
      <p className="kind">{KINDS[found.kind]}</p>
      {/* All of it is the heading: no list of headings or links may lose the status or the account. */}
      <h3>
        <a href={`/reports/${encodeURIComponent(report.id)}#${anchor(id ?? '')}`} data-step={true}>
          <b>{who}</b>
          {does && <span> {does}</span>}
          {whom && <b> {whom}</b>}
          {(status ?? account) && (
            <span className="standing">
              {' '}
              {status && <em className="status">{status}</em>}
              {status && account && ' · '}
              {account}
            </span>
          )}
        </a>
      </h3>
      <FoundWords quote={quote} />
      <Checked mark={found.datum.found.corrected} />
      <Ways {...hit} />
    </li>
  )
}

/** One result of a search. */
export function Hit({ hit }: { readonly hit: ShownHit }): ReactNode {
  const { found, report } = hit
  if (found.kind !== 'report') return <Datum {...hit} found={found} />
  return (
    <li className="hit report-hit">
      <p className="kind">Report</p>
      <h3>
        <a href={`/reports/${encodeURIComponent(report.id)}`} data-step={true}>
          {titleOf(report)}
        </a>
      </h3>
      <p className="line">
        <Source report={report} />
      </p>
    </li>
  )
}
