import type { ReactNode } from 'react'
import type { Account, ListedReport, Party } from '../../../src/serve/shown-actor.ts'
import { anchor } from '../../marks/anchor.ts'
import { ActorLink } from '../actor-link.tsx'

/** Where a datum stands in its report. */
export const datumAddress = ({ id }: ListedReport, datum: string | null): string =>
  `/reports/${encodeURIComponent(id)}${datum === null ? '' : `#${anchor(datum)}`}`

/** A sentence's list of some parts: `A, B and C`. */
function joined(parts: readonly ReactNode[]): ReactNode {
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
    <span key={i}>
      {i > 0 && (i === parts.length - 1 ? ' and ' : ', ')}
      {part}
    </span>
  ))
}

/** Those who have a part in something: actors by name, others in the report's own words. */
export function Parties({
  parties,
  own,
}: {
  readonly parties: readonly Party[]
  /** Whose page this is: that name leads nowhere else. */
  readonly own: string
}): ReactNode {
  return joined(
    parties.map(({ name, listed }) => {
      if (!listed) return name
      const isOwn = name.toLowerCase() === own.toLowerCase()
      return isOwn ? name : <ActorLink key={name} name={name} />
    }),
  )
}

/** By whose account something is so; the report's own word is said to be that. */
export function Accounts({
  accounts,
  report,
  own,
}: {
  readonly accounts: readonly Account[]
  readonly report: ListedReport
  readonly own: string
}): ReactNode {
  if (accounts.length === 0)
    return (
      <span className="account own">by the account of {report.outlet ?? 'the report'} itself</span>
    )
  return (
    <span className="account">
      according to{' '}
      {joined(
        accounts.map(({ statement, by }) => (
          <>
            <Parties parties={by} own={own} />{' '}
            <a className="cite" href={datumAddress(report, statement)}>
              <span className="unseen">their statement in the report</span>
              <span aria-hidden="true">¶</span>
            </a>
          </>
        )),
      )}
    </span>
  )
}
