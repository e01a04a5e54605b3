import type { ReactNode } from 'react'
import type { ListedReport } from '../../../src/serve/shown-actor.ts'
import { FirstOf } from '../fold.tsx'
import { datumAddress } from './accounts.tsx'
import { Day } from './day.tsx'

/** A report by its headline, and where it appeared. */
export function ReportLink({
  report,
  datum = null,
}: {
  readonly report: ListedReport
  readonly datum?: string | null
}): ReactNode {
  return (
    <>
      <a href={datumAddress(report, datum)}>{report.title ?? 'A report without a headline'}</a>
      {report.outlet !== null && <span className="outlet"> {report.outlet}</span>}
    </>
  )
}

interface OfReport {
  readonly report: ListedReport
}

/** Neighbours of one report, together. */
function grouped<Item extends OfReport>(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.[0]?.report.id === item.report.id) last.push(item)
    else groups.push([item])
  }
  return groups
}

/** What reports tell, report by report, the newest first; the first few are seen at once. */
export function ByReport<Item extends OfReport>({
  items,
  first,
  each,
}: {
  readonly items: readonly Item[]
  readonly first: number
  /** A list item. */
  readonly each: (item: Item, index: number) => ReactNode
}): ReactNode {
  return (
    <FirstOf
      items={grouped(items)}
      first={first}
      list={(groups) => (
        <ol className="by-report">
          {groups.map((group) => {
            const report = group[0]?.report
            if (report === undefined) return null
            return (
              <li key={report.id}>
                <p className="from">
                  <Day iso={report.day} />
                  <span>
                    <ReportLink report={report} />
                  </span>
                </p>
                <ul>{group.map(each)}</ul>
              </li>
            )
          })}
        </ol>
      )}
    />
  )
}
