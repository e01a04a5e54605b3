import type { ReactNode } from 'react'
import type { Profile } from '../../../src/serve/shown-actor.ts'
import { dayWords } from '../day.ts'

type Months = Profile['months']

/** Part of the height for the tallest bar; above it stands its number. */
const TALLEST = 84

/** Every month from the first to the last, those without a statement as well. */
export function everyMonth(months: Months): Months {
  const counts = new Map(months.map(({ month, statements }) => [month, statements]))
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [number(first.month) - 1, number(last.month) - 1]
  // Days that are none, or that lie a lifetime apart, are told in the table alone.
  if (!Number.isSafeInteger(to - from) || to - from > 600) return months
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const year = String(Math.floor((from + i) / 12)).padStart(4, '0')
    const month = `${year}-${String(((from + i) % 12) + 1).padStart(2, '0')}`
    return { month, statements: counts.get(month) ?? 0 }
  })
}

/** Statements by month: a picture, and the table behind it. */
export function MonthsPart({ months }: { readonly months: Months }): ReactNode {
  if (months.length < 2) return null
  const all = everyMonth(months)
  const most = Math.max(...all.map(({ statements }) => statements))
  const width = 100 / all.length
  const highest = all.findIndex(({ statements }) => statements === most)
  const x = (i: number): string => `${i * width + width * 0.1}%`
  return (
    <figure className="months">
      <figcaption>Statements by month of the report</figcaption>
      <svg aria-hidden="true" focusable="false">
        {all.map(({ month, statements }, i) => (
          <rect
            key={month}
            x={x(i)}
            width={`${width * 0.8}%`}
            y={`${100 - (statements / most) * TALLEST}%`}
            height={`${(statements / most) * TALLEST}%`}
          />
        ))}
        <text
          x={`${(highest + 0.5) * width}%`}
          y={`${98 - TALLEST}%`}
          textAnchor={highest * width < 5 ? 'start' : (highest + 1) * width > 95 ? 'end' : 'middle'}
        >
          {most}
        </text>
      </svg>
      <p className="axis" aria-hidden="true">
        <span>{dayWords(all[0]?.month ?? '')}</span>
        <span>{dayWords(all.at(-1)?.month ?? '')}</span>
      </p>
      <details className="vouched">
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Statements</th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, statements }) => (
              <tr key={month}>
                <th scope="row">{dayWords(month)}</th>
                <td>{statements}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
