import type { ReactNode } from 'react'
import { amount } from '../../../src/record/in-words.ts'
import type { Fate, ListedReport, SideFigure } from '../../../src/serve/shown-actor.ts'
import { Checked } from '../checked.tsx'
import { Fold } from '../fold.tsx'
import { Accounts, datumAddress } from './accounts.tsx'
import { ByReport } from './by-report.tsx'

const FATES = {
  killed: 'was killed',
  wounded: 'was wounded',
  captured: 'was captured',
  released: 'was released',
  unharmed: 'was unharmed',
} as const

const STANDINGS: { readonly [standing: string]: string } = {
  denied: 'denied, ',
  requested: 'asked for, ',
}

type Item = { readonly report: ListedReport } & (
  | { readonly figure: SideFigure }
  | { readonly fate: Fate }
)

/** Figures about their side, and what befell a single person. */
export function FiguresPart({
  figures,
  fates,
  name,
}: {
  readonly figures: readonly SideFigure[]
  readonly fates: readonly Fate[]
  readonly name: string
}): ReactNode {
  if (figures.length + fates.length === 0) return null
  const items: readonly Item[] = [
    ...fates.map((fate) => ({ report: fate.report, fate })),
    ...figures.map((figure) => ({ report: figure.report, figure })),
  ]
  return (
    <Fold title="Figures about their side" count={items.length}>
      <ByReport
        items={items}
        first={6}
        each={(item, i) => {
          const { accounts, words, corrected } = 'fate' in item ? item.fate : item.figure
          return (
            <li key={'fate' in item ? `fate-${i}` : item.figure.id}>
              <p className="deed">
                {'fate' in item ? (
                  <b>{FATES[item.fate.kind]}</b>
                ) : (
                  <a className="act" href={datumAddress(item.report, item.figure.id)}>
                    {amount(item.figure)}
                  </a>
                )}
                : “{words}”
              </p>
              <p className="how">
                {'figure' in item && STANDINGS[item.figure.standing]}
                <Accounts accounts={accounts} report={item.report} own={name} />
              </p>
              <Checked mark={corrected} />
            </li>
          )
        }}
      />
    </Fold>
  )
}
