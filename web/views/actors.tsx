import type { ReactNode } from 'react'
import type { ActorKind } from '../../src/record/record.ts'
import type { AskedActors, KeptActor, ShownActors } from '../../src/serve/shown-actor.ts'
import { Page } from '../page.tsx'
import { ActorLink } from '../parts/actor-link.tsx'
import { kindWords } from '../parts/kind-words.ts'

/** The same list of another kind. */
function listOf({ name, described }: AskedActors, kind: ActorKind | null): string {
  const query = new URLSearchParams({
    ...(name === '' ? {} : { name }),
    ...(kind === null ? {} : { kind }),
    ...(described ? { described: 'on' } : {}),
  })
  return query.size === 0 ? '/actors' : `/actors?${query}`
}

const kindsOf = ({ kinds }: KeptActor): string =>
  kinds.length === 1
    ? kindWords[kinds[0]?.kind ?? 'group'][0]
    : kinds.map(({ kind, reports }) => `${kindWords[kind][0]} in ${reports}`).join(', ')

function Asking({ asked }: { readonly asked: AskedActors }): ReactNode {
  const kinds = [null, ...(Object.keys(kindWords) as ActorKind[])]
  return (
    <form method="get" action="/actors" className="asking">
      <div className="fields">
        <label>
          <span>Name</span>
          <input type="search" name="name" defaultValue={asked.name} maxLength={300} />
        </label>
        {asked.kind !== null && <input type="hidden" name="kind" value={asked.kind} />}
        <label className="tick">
          <input type="checkbox" name="described" defaultChecked={asked.described} /> also those
          without a name, as “the driver”
        </label>
        <button type="submit">Find</button>
      </div>
      <nav aria-label="Kinds of actors" className="kinds">
        {kinds.map((kind) => (
          <a
            key={kind}
            href={listOf(asked, kind)}
            aria-current={kind === asked.kind ? 'true' : undefined}
          >
            {kind === null ? 'All' : kindWords[kind][1]}
          </a>
        ))}
      </nav>
    </form>
  )
}

/** Who appears in the kept reports, those of most reports first. */
export function ActorsPage({ asked, actors, next, later }: ShownActors) {
  const empty =
    asked.name === '' && asked.kind === null
      ? 'No report that is kept names anybody yet.'
      : 'No kept report names anybody like that.'
  return (
    <Page title="Actors" at="/actors">
      <h1>Actors</h1>
      <Asking asked={asked} />
      {actors.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <table className="actors">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col">Reports</th>
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <tr key={actor.name}>
                <th scope="row">
                  <ActorLink name={actor.name} />
                </th>
                <td>{kindsOf(actor)}</td>
                <td>{actor.reports.toLocaleString('en-US')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="pages">
        {later && <a href={listOf(asked, asked.kind)}>The first ones</a>}
        {next !== null && (
          <a href={next} rel="next">
            Those of fewer reports
          </a>
        )}
      </p>
    </Page>
  )
}
