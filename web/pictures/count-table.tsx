import type { ReactNode } from 'react'
import { shades } from '../../src/record/standing.ts'
import type { Counts } from '../../src/serve/shown-pictures.ts'
import { SmallSign } from './sign.tsx'

const HEADS = { stated: 'as a fact', claimed: 'claimed', denied: 'denied', open: 'open' } as const
/** So many rows are read at once; the others are behind a fold. */
const FIRST = 15

/** A mark of a picture as a line of a table. */
export interface CountRow {
  readonly id: string
  readonly href: string
  readonly name: string
  readonly note: ReactNode
  readonly events: number
  readonly counts: Counts
}

interface Heads {
  readonly caption: string
  readonly name: string
  readonly note: string
}

function Rows({ rows, heads }: { readonly rows: readonly CountRow[]; readonly heads: Heads }) {
  return (
    <table className="counts">
      <caption>{heads.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col" className="count">
            Events
          </th>
          {shades.map((shade) => (
            <th key={shade} scope="col" className="count of-shade">
              {HEADS[shade]}
            </th>
          ))}
          <th scope="col">{heads.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, href, name, note, events, counts }) => (
          <tr key={id}>
            <th scope="row">
              <SmallSign counts={counts} /> <a href={href}>{name}</a>
            </th>
            <td className="count">{events}</td>
            {shades.map((shade) => (
              <td key={shade} className="count of-shade">
                {counts[shade] || ''}
              </td>
            ))}
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The marks of a picture as a table: for who cannot see it, or would rather read. */
export function CountTable({
  rows,
  ...heads
}: Heads & { readonly rows: readonly CountRow[] }): ReactNode {
  const rest = rows.slice(FIRST)
  return (
    <section aria-labelledby="table-title">
      <h2 id="table-title">The same as a table</h2>
      <Rows rows={rows.slice(0, FIRST)} heads={heads} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Rows rows={rest} heads={{ ...heads, caption: `${heads.caption}, the others` }} />
        </details>
      )}
    </section>
  )
}
