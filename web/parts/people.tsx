import type { ReactNode } from 'react'
import { actorAnchor, anchorAt } from '../marks/anchor.ts'
import { ActorLink } from './actor-link.tsx'
import { kindWords } from './kind-words.ts'
import type { NoteContext } from './notes/note.tsx'
import { StanceNote } from './notes/stance-note.tsx'
import { titlesOf } from './titles.ts'
import { Why } from './why.tsx'

/** So many of the words for somebody are shown in the "why". */
const MENTIONS = 8

/** Who is who in the report: those who speak or act in it first, with offices and other names. */
export function People({
  text,
  record,
  cast,
  also,
  beside,
  kept,
}: NoteContext & {
  /** Whether the report is kept: then each has a page that tells of it over all reports. */
  readonly kept: boolean
}): ReactNode {
  const said = (id: string) => record.statements.filter(({ by }) => by.includes(id)).length
  const did = (id: string) =>
    record.events.filter(({ who, whom }) => who.includes(id) || whom.includes(id)).length
  const shown = record.actors
    .map((actor) => ({ actor, said: said(actor.id), did: did(actor.id) }))
    .filter(
      ({ actor, said, did }) =>
        said + did > 0 || actor.titles.length > 0 || actor.found.corrected !== undefined,
    )
    .sort((a, b) => b.said - a.said || b.did - a.did)
  if (shown.length === 0) return null
  return (
    <section className="people" aria-labelledby="who">
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
            <tr key={actor.id} id={actorAnchor(actor.id)}>
              <th scope="row">
                {kept ? (
                  <ActorLink name={actor.name}>{cast.names([actor.id])}</ActorLink>
                ) : (
                  cast.names([actor.id])
                )}
                {actor.aliases.length > 0 && <small> also {actor.aliases.join(', ')}</small>}
                {beside?.('actor', actorAnchor(actor.id))}
                {also && (
                  <Why
                    id={actorAnchor(actor.id)}
                    text={text}
                    words={actor.mentions.slice(0, MENTIONS)}
                    found={actor.found}
                    versions={record.versions}
                    term={actor.kind}
                  >
                    {also('actor', actorAnchor(actor.id))}
                  </Why>
                )}
              </th>
              <td>{titlesOf(actor.id, record).join('; ') || kindWords[actor.kind][0]}</td>
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
export function Sides(context: NoteContext): ReactNode {
  const { stances } = context.record
  if (stances.length === 0) return null
  return (
    <section className="sides" aria-labelledby="sides">
      <h2 id="sides">For and against</h2>
      <ul className="notes">
        {stances.map((stance, i) => (
          <StanceNote
            key={anchorAt('stance', i)}
            id={anchorAt('stance', i)}
            stance={stance}
            {...context}
          />
        ))}
      </ul>
    </section>
  )
}
