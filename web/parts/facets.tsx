import type { ReactNode } from 'react'
import type { ShownFacet, ShownValue } from '../../src/serve/shown-search.ts'
import { countWords, valueWords } from './value-words.ts'

const TITLES: { readonly [name: string]: string } = {
  kind: 'What it is',
  speaker: 'Who speaks',
  act: 'What they did',
  eventType: 'What happens',
  status: 'What became of it',
  figureKind: 'What is counted',
  place: 'Where',
  date: 'Reported',
  publisher: 'Outlet',
}

/** So many values are seen at once. */
const SEEN = 8

function Values({
  name,
  values,
}: {
  readonly name: string
  readonly values: readonly ShownValue[]
}) {
  return (
    <ul>
      {values.map(({ value, href, chosen, ...count }) => (
        <li key={value}>
          <a
            href={href}
            id={`facet-${name}-${encodeURIComponent(value)}`}
            aria-current={chosen ? 'true' : undefined}
          >
            <span className="value">{valueWords(name, value)}</span>{' '}
            <span className="many" title={countWords(count)}>
              {count.count.toLocaleString('en-US')}
              {count.more && <span aria-hidden="true">+</span>}
              {count.more && <span className="unseen"> at least</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What the answers can be narrowed down by: each value adds itself to the query, or takes itself away. */
export function Facets({ facets }: { readonly facets: readonly ShownFacet[] }): ReactNode {
  return (
    <nav id="facets" className="facets" aria-label="Narrow down">
      {facets.map(({ name, values }) => (
        <section key={name}>
          <h2>{TITLES[name] ?? name}</h2>
          <Values name={name} values={values.slice(0, SEEN)} />
          {values.length > SEEN && (
            <details>
              <summary>{values.length - SEEN} more</summary>
              <Values name={name} values={values.slice(SEEN)} />
            </details>
          )}
        </section>
      ))}
    </nav>
  )
}
