import type { ReactNode } from 'react'
import { type FoundDatum, foundInWords } from '../../src/record/found-in-words.ts'
import type { ShownHit } from '../../src/serve/shown-search.ts'
import { anchor } from '../marks/marks-of.ts'
import { dayWords } from './day.ts'
import { FoundWords } from './found-words.tsx'

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

/** A datum that was found: what it says, by whose account, its words, and where they stand. */
function Datum({ found, id, source, quote, report }: ShownHit & { readonly found: FoundDatum }) {
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
      <p className="line">
        <a href={`/reports/${encodeURIComponent(report.id)}`}>{titleOf(report)}</a> ·{' '}
        <Source report={report} />
      </p>
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
