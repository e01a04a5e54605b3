import type { ReactNode } from 'react'
import type { Evidence, SideTaken } from '../../../src/serve/shown-actor.ts'
import { ActorLink } from '../actor-link.tsx'
import { Checked } from '../checked.tsx'
import { FirstOf, Fold } from '../fold.tsx'
import { Accounts } from './accounts.tsx'
import { ReportLink } from './by-report.tsx'
import { Day } from './day.tsx'

function EvidenceList({
  evidence,
  name,
}: {
  readonly evidence: readonly Evidence[]
  readonly name: string
}): ReactNode {
  return (
    <ul>
      {evidence.map(({ report, words, accounts, corrected }) => (
        <li key={`${report.id} ${words.join()}`}>
          <q>{words.join(' … ')}</q> <Accounts accounts={accounts} report={report} own={name} />,{' '}
          <Day iso={report.day} />, <ReportLink report={report} />
          <Checked mark={corrected} />
        </li>
      ))}
    </ul>
  )
}

function Side({ side, name }: { readonly side: SideTaken; readonly name: string }): ReactNode {
  const { other, evidence } = side
  const words = [...new Set(evidence.flatMap((one) => one.words))].slice(0, 3)
  return (
    <li className={side.polarity}>
      <ActorLink name={other} />{' '}
      <details className="vouched">
        <summary>
          {words.map((one, i) => (
            <span key={one}>
              {i > 0 && ', '}
              <q>{one}</q>
            </span>
          ))}
          {evidence.length > 1 && ` · ${evidence.length} times`}
        </summary>
        <EvidenceList evidence={evidence} name={name} />
      </details>
    </li>
  )
}

/** Who they are for and against, and who is for and against them; the words and whose account they are stand below each. */
export function SidesPart({
  sides,
  name,
}: {
  readonly sides: readonly SideTaken[]
  readonly name: string
}): ReactNode {
  if (sides.length === 0) return null
  const parts = [
    { title: `${name} is for`, own: true, polarity: 'for' },
    { title: `${name} is against`, own: true, polarity: 'against' },
    { title: `For ${name}`, own: false, polarity: 'for' },
    { title: `Against ${name}`, own: false, polarity: 'against' },
  ] as const
  return (
    <Fold title="For and against" count={sides.length}>
      {parts.map(({ title, own, polarity }) => {
        const some = sides.filter((side) => side.own === own && side.polarity === polarity)
        if (some.length === 0) return null
        return (
          <div key={title} className={`side ${polarity}`}>
            <h3>{title}</h3>
            <FirstOf
              items={some}
              first={6}
              list={(few) => (
                <ul>
                  {few.map((side) => (
                    <Side key={side.other} side={side} name={name} />
                  ))}
                </ul>
              )}
            />
          </div>
        )
      })}
    </Fold>
  )
}
