import { actWords } from '../../../src/record/in-words.ts'
import type { Statement } from '../../../src/record/record.ts'
import type { Span } from '../../../src/record/span.ts'
import { anchor } from '../../marks/anchor.ts'
import { colourOf } from '../../marks/mark.ts'
import { dayWords } from '../day.ts'
import { titlesOf } from '../titles.ts'
import { How, Note, type NoteContext } from './note.tsx'

const FORMS = { direct: 'quoted', mixed: 'partly quoted', indirect: 'in other words' } as const

/** Who says it, in which office, how, to whom, on which occasion, and who told of that. */
export function StatementNote({
  statement,
  ...context
}: NoteContext & { readonly statement: Statement }) {
  const { record, cast } = context
  const { id, by, form, addressee, occasion, medium, date, within, insertions } = statement
  const { content, cue, source, act } = statement
  const said = (span: Span | null): string | null => span && cast.said(span)
  const outer = record.statements.find((one) => one.id === within)
  return (
    <Note
      id={anchor(id)}
      kind="statement"
      className={`${colourOf(cast.colour(statement))}${outer ? ' nested' : ''}`}
      number={cast.number(id)}
      voices={[cast.colour(statement)]}
      words={[...source, ...cue, ...content]}
      found={statement.found}
      term={act}
      context={context}
    >
      <b>{cast.speaker(statement)}</b> {actWords(statement, cast.several(statement))}
      <How
        of={[
          ...by.map((actor) => titlesOf(actor, record)[0]),
          FORMS[form],
          addressee && `to ${said(addressee)}`,
          occasion?.[0] === addressee?.[0] ? null : said(occasion),
          said(medium),
          date && dayWords(date),
          insertions.length > 0 && `the editor’s words: ${insertions.map(cast.said).join(' ')}`,
          outer && (
            <>
              as told by{' '}
              <a href={`#${anchor(outer.id)}`}>
                {cast.speaker(outer)} [{cast.number(outer.id)}]
              </a>
            </>
          ),
        ]}
      />
    </Note>
  )
}
