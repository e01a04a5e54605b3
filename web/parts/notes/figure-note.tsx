import { amount } from '../../../src/record/in-words.ts'
import type { Figure, Victim } from '../../../src/record/record.ts'
import { anchor } from '../../marks/anchor.ts'
import { voicesAround } from '../../marks/voices.ts'
import { Account } from './account.tsx'
import { How, Note, type NoteContext } from './note.tsx'

/** How many of what, in the report's words, and by whose account. */
export function FigureNote({
  figure,
  className = '',
  ...context
}: NoteContext & { readonly figure: Figure; readonly className?: string }) {
  const { record, cast } = context
  const { id, words, kind, side, of, found, according_to } = figure
  const said = cast.said(words)
  return (
    <Note
      id={anchor(id)}
      kind="figure"
      className={className}
      voices={voicesAround(according_to, record, cast)}
      words={[words]}
      found={found}
      term={kind}
      context={context}
    >
      <b>{amount(figure)}</b>
      <How
        of={[
          `“${said}”`,
          of && !said.includes(of) && `of ${of}`,
          side && !said.includes(cast.names([side])) && `on the side of ${cast.names([side])}`,
          <Account key="account" ids={according_to} {...context} />,
        ]}
      />
    </Note>
  )
}

/** What befell a single person, and by whose account. */
export function VictimNote({
  victim,
  id,
  className = '',
  ...context
}: NoteContext & {
  readonly victim: Victim
  readonly id: string
  readonly className?: string
}) {
  const { record, cast } = context
  const { words, actor, kind, found, according_to } = victim
  return (
    <Note
      id={id}
      kind="victim"
      className={className}
      voices={voicesAround(according_to, record, cast)}
      words={[words]}
      found={found}
      term={kind}
      context={context}
    >
      <b>{actor === null ? `“${cast.said(words)}”` : cast.names([actor])}</b> {kind}
      <How of={[<Account key="account" ids={according_to} {...context} />]} />
    </Note>
  )
}
