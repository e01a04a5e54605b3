import type { ReactNode } from 'react'
import type { Called, Companion, Profile } from '../../../src/serve/shown-actor.ts'
import { ActorLink } from '../actor-link.tsx'
import { Checked } from '../checked.tsx'
import { FirstOf, Fold } from '../fold.tsx'
import { Parties } from './accounts.tsx'
import { ReportLink } from './by-report.tsx'

const reportsWords = (reports: number): string =>
  reports === 1 ? '1 report' : `${reports.toLocaleString('en-US')} reports`

/** What the reports call them, and what others do, with who calls them so. */
export function NamesPart({
  aliases,
  called,
  name,
}: {
  readonly aliases: Profile['aliases']
  readonly called: readonly Called[]
  readonly name: string
}): ReactNode {
  if (aliases.length + called.length === 0) return null
  return (
    <Fold title="Names they are called by" count={aliases.length + called.length}>
      <FirstOf
        items={aliases}
        first={8}
        list={(some) => (
          <ul className="tally">
            {some.map((alias) => (
              <li key={alias.name}>
                <span>{alias.name}</span> <small>{reportsWords(alias.reports)}</small>
              </li>
            ))}
          </ul>
        )}
      />
      {called.length > 0 && (
        <>
          <h3>What others call them</h3>
          <ul className="called">
            {called.map(({ report, label, by, corrected }) => (
              <li key={`${report.id} ${label}`}>
                <q>{label}</q> by{' '}
                {by.length > 0 ? (
                  <Parties parties={by} own={name} />
                ) : (
                  (report.outlet ?? 'the report itself')
                )}
                , <ReportLink report={report} />
                <Checked mark={corrected} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  )
}

/** Who is named in the same reports. */
export function TogetherPart({ together }: { readonly together: readonly Companion[] }): ReactNode {
  if (together.length === 0) return null
  return (
    <Fold title="Named together with" count={together.length}>
      <FirstOf
        items={together}
        first={10}
        list={(some) => (
          <ul className="tally">
            {some.map(({ name, kind, reports, events }) => (
              <li key={`${name} ${kind}`}>
                <ActorLink name={name} />{' '}
                <small>
                  {reportsWords(reports)}
                  {events > 0 && `, ${events === 1 ? '1 event' : `${events} events`} of both`}
                </small>
              </li>
            ))}
          </ul>
        )}
      />
    </Fold>
  )
}
