import type { ReactNode } from 'react'
import type { Actor, Record } from '../../src/record/record.ts'
import type { NoteContext } from './notes.tsx'

const KINDS: { readonly [kind in Actor['kind']]: string } = {
  person: 'person',
  state: 'state',
  organization: 'organization',
  'armed-group': 'armed group',
  group: 'group',
}

const titleWords = ({ titles }: Actor, names: ReadonlyMap<string, string>): string =>
  titles
    .map(({ title, of }) => (of === null ? title : `${title} (${names.get(of) ?? of})`))
    .join('; ')

/** Who is who in the report: those who speak or act in it first, with offices and other names. */
export function People({ record, cast }: NoteContext): ReactNode {
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  const said = (id: string) => record.statements.filter(({ by }) => by.includes(id)).length
  const did = (id: string) =>
    record.events.filter(({ who, whom }) => who.includes(id) || whom.includes(id)).length
  const shown = record.actors
    .map((actor) => ({ actor, said: said(actor.id), did: did(actor.id) }))
    .filter((one) => one.said + one.did > 0 || one.actor.titles.length > 0)
    .sort((a, b) => b.said - a.said || b.did - a.did)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="who">
      <h2 id="who">Who is who</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Office or kind</th>
            <th scope="col">Says</th>
            <th scope="col">In events</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ actor, said, did }) => (
            <tr key={actor.id}>
              <th scope="row">
                {cast.names([actor.id])}
                {actor.aliases.length > 0 && <small> also {actor.aliases.join(', ')}</small>}
              </th>
              <td>{titleWords(actor, names) || KINDS[actor.kind]}</td>
              <td>{said || ''}</td>
              <td>{did || ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Who is for and who is against whom, with the words that show it. */
export function Sides({
  record,
  cast,
}: {
  readonly record: Record
  readonly cast: NoteContext['cast']
}): ReactNode {
  if (record.stances.length === 0) return null
  return (
    <section aria-labelledby="sides">
      <h2 id="sides">For and against</h2>
      <ul className="sides">
        {record.stances.map((stance) => (
          <li
            key={`${stance.holder} ${stance.target} ${stance.polarity}`}
            className={stance.polarity}
          >
            <b>{cast.names([stance.holder])}</b> {stance.polarity}{' '}
            <b>{cast.names([stance.target])}</b> <q>{stance.words.map(cast.said).join(' … ')}</q>
          </li>
        ))}
      </ul>
    </section>
  )
}
