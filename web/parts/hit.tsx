import type { ReactNode } from 'react'
import { type FoundDatum, foundInWords } from '../../src/record/found-in-words.ts'
import type { ShownHit } from '../../src/serve/shown-search.ts'
import { anchor } from '../marks/marks-of.ts'
import { dayWords } from './day.ts'
import { FoundWords } from './found-words.tsx'

const KINDS = { statement: 'Statement', event: 'Event', figure: 'Figure', place: 'Place' } as const

function Report({ report }: Pick<ShownHit, 'report'>) {
  const { id, title, outlet, day, unread } = report
  return (
    <p className="line">
      <a href={`/reports/${encodeURIComponent(id)}`}>{title ?? 'A report without a headline'}</a>
      {' · '}
      {outlet ?? 'outlet unknown'}
      {' · '}
      <time dateTime={day}>{dayWords(day)}</time>
      {unread !== null && <em className="status"> not read: {unread}</em>}
    </p>
  )
}

/** A datum that was found: what it says, by whose account, its words, and where they stand. */
function Datum({ found, id, source, quote, report }: ShownHit & { readonly found: FoundDatum }) {
  const { who, does, whom, status, account } = foundInWords(found, source)
  return (
    <li className={`hit ${found.kind}`}>
      <p className="kind">{KINDS[found.kind]}</p>
      <h3>
        <a href={`/reports/${encodeURIComponent(report.id)}#${anchor(id ?? '')}`}>
          <b>{who}</b>
          {does && <span> {does}</span>}
          {whom && <b> {whom}</b>}
        </a>
      </h3>
      {(status ?? account) && (
        <p className="standing">
          {status && <em className="status">{status}</em>}
          {status && account && ' · '}
          {account}
        </p>
      )}
      <FoundWords quote={quote} />
      <Report report={report} />
    </li>
  )
}

/** One result of a search. */
export function Hit({ hit }: { readonly hit: ShownHit }): ReactNode {
  const { found, quote, report } = hit
  if (found.kind !== 'report') return <Datum {...hit} found={found} />
  return (
    <li className="hit report-hit">
      <p className="kind">Report</p>
      <h3>
        <a href={`/reports/${encodeURIComponent(report.id)}`}>
          {report.title ?? 'A report without a headline'}
        </a>
      </h3>
      <blockquote className="words">
        <span className="around">{quote.suffix.trim()}…</span>
      </blockquote>
      <Report report={report} />
    </li>
  )
}
