import type { ReactNode } from 'react'
import type { TitleHeld } from '../../../src/serve/shown-actor.ts'
import { ActorLink } from '../actor-link.tsx'
import { dayWords } from '../day.ts'
import { FirstOf, Fold } from '../fold.tsx'
import { ReportLink } from './by-report.tsx'
import { Day } from './day.tsx'

const MARGIN = 2

/** Days of reports on a line that all titles share; a picture of what stands below it in words. */
function Line({
  days,
  from,
  to,
}: {
  readonly days: readonly string[]
  readonly from: string
  readonly to: string
}): ReactNode {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const x = (day: string): string => {
    const part = last === first ? 0.5 : (Date.parse(day) - first) / (last - first)
    return `${MARGIN + part * (100 - 2 * MARGIN)}%`
  }
  const held = [days.at(-1), days[0]]
  return (
    <svg className="line-of-days" aria-hidden="true" focusable="false">
      <line className="all" x1="0" x2="100%" y1="50%" y2="50%" />
      {held[0] !== undefined && held[1] !== undefined && (
        <line className="held" x1={x(held[0])} x2={x(held[1])} y1="50%" y2="50%" />
      )}
      {[...new Set(days)].map((day) => (
        <circle key={day} cx={x(day)} cy="50%" r="4" />
      ))}
    </svg>
  )
}

function TitleItem({
  held: { title, of, reports },
  from,
  to,
}: {
  readonly held: TitleHeld
  readonly from: string
  readonly to: string
}): ReactNode {
  const days = reports.map(({ day }) => day)
  const [last, first] = [days[0] ?? to, days.at(-1) ?? from]
  return (
    <li>
      <b>{title}</b>
      {of !== null && (
        <>
          {' '}
          of <ActorLink name={of} />
        </>
      )}
      <Line days={days} from={from} to={to} />
      <details className="vouched">
        <summary>
          {first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`},{' '}
          {reports.length === 1 ? '1 report' : `${reports.length} reports`}
        </summary>
        <FirstOf
          items={reports}
          first={10}
          list={(some) => (
            <ul>
              {some.map((report) => (
                <li key={report.id}>
                  <Day iso={report.day} /> <ReportLink report={report} />
                </li>
              ))}
            </ul>
          )}
        />
      </details>
    </li>
  )
}

/** Their titles, each with the days on which reports vouch for it. */
export function TitlesPart({
  titles,
  from,
  to,
}: {
  readonly titles: readonly TitleHeld[]
  /** First and last day of the reports that were looked at. */
  readonly from: string
  readonly to: string
}): ReactNode {
  if (titles.length === 0) return null
  return (
    <Fold title="Titles over time" count={titles.length}>
      <p className="axis" aria-hidden="true">
        <span>{dayWords(from)}</span>
        {from !== to && <span>{dayWords(to)}</span>}
      </p>
      <FirstOf
        items={titles}
        first={6}
        list={(some) => (
          <ul className="titles">
            {some.map((held) => (
              <TitleItem key={`${held.title} ${held.of}`} held={held} from={from} to={to} />
            ))}
          </ul>
        )}
      />
    </Fold>
  )
}
