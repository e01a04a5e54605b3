import { castOf } from '../../src/record/cast.ts'
import type { PassageRole } from '../../src/record/record.ts'
import { overlaps, type Span } from '../../src/record/span.ts'
import type { Shown } from '../../src/serve/shown.ts'
import { paragraphs } from '../../src/text/paragraphs.ts'
import { anchor } from '../marks/anchor.ts'
import { marksOf } from '../marks/marks-of.ts'
import { Page } from '../page.tsx'
import { correctionParts } from '../parts/correction.tsx'
import { Keeping } from '../parts/keeping.tsx'
import { Margin } from '../parts/margin.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Names } from '../parts/names.tsx'
import type { NoteContext } from '../parts/notes/note.tsx'
import { People, Sides } from '../parts/people.tsx'
import { ReportHead } from '../parts/report-head.tsx'
import { Switches } from '../parts/switches.tsx'
import { Voices } from '../parts/voices.tsx'

/** What a run of passages is called where it begins. */
const ROLES: { readonly [role in PassageRole]: string | null } = {
  headline: null,
  new: null,
  background: 'Background',
  furniture: 'Added by the page',
}

/** The reader: the report in a column, what was found in each paragraph beside it. Readable without scripts. */
export function ReportPage({ report, record, corrections, keeping, example }: Shown['report']) {
  const { text } = report
  const cast = castOf(text, record)
  const marks = marksOf(record, cast)
  const checked = corrections && correctionParts(report, record, corrections)
  const context: NoteContext = { text, record, cast, ...checked?.hooks }
  const numbers = new Map(
    record.statements.map((statement) => [
      anchor(statement.id),
      { number: cast.number(statement.id), whose: cast.speaker(statement) },
    ]),
  )
  const { headline } = record.report
  const body = paragraphs(text).filter((span) => headline === null || !overlaps(span, headline))
  const roles = body.map(
    (span): PassageRole =>
      record.passages.find(({ words }) => overlaps(words, span))?.role ?? 'new',
  )
  const row = (span: Span, i: number) => {
    const role = roles[i] ?? 'new'
    return (
      <div key={span[0]} className={`row ${role}`}>
        <div className="column">
          {role !== roles[i - 1] && ROLES[role] && <small className="role">{ROLES[role]}</small>}
          <p className="text">
            <MarkedText
              text={text}
              within={span}
              marks={marks}
              number={(to) => numbers.get(to) ?? { number: 0, whose: '' }}
            />
          </p>
        </div>
        <Margin within={span} {...context} />
        {checked?.gone(span)}
      </div>
    )
  }
  return (
    <Page title={headline === null ? 'A report' : text.slice(...headline)}>
      {keeping && <Keeping {...keeping} />}
      <article className="report" data-island="reader">
        {example && (
          <p className="line">
            <span className="example">Example</span> invented, about a war that never was
          </p>
        )}
        <div className="top">
          <ReportHead report={report} record={record} />
          <Voices record={record} cast={cast} />
        </div>
        <Switches />
        {body.map(row)}
        <Names {...context} />
        <Sides {...context} />
        <People {...context} kept={keeping === undefined} />
        {checked?.lost}
      </article>
    </Page>
  )
}
