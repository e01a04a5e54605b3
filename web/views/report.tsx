import { castOf } from '../../src/record/cast.ts'
import type { Record } from '../../src/record/record.ts'
import type { Report } from '../../src/record/report.ts'
import { overlaps, type Span } from '../../src/record/span.ts'
import type { Shown } from '../../src/serve/shown.ts'
import { paragraphs } from '../../src/text/paragraphs.ts'
import { anchor, marksOf } from '../marks/marks-of.ts'
import { Page } from '../page.tsx'
import { Keeping } from '../parts/keeping.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import {
  EventNote,
  FigureNote,
  LabelNote,
  type NoteContext,
  PlaceNote,
  StatementNote,
  TimeNote,
} from '../parts/notes.tsx'
import { People, Sides } from '../parts/people.tsx'

const SWITCHES = [
  ['event', 'Events'],
  ['figure', 'Figures'],
  ['time', 'Times'],
  ['place', 'Places'],
] as const

/** Everything that was found in one paragraph, beside it. */
function Notes({ within, ...context }: NoteContext & { readonly within: Span }) {
  const { record } = context
  const inside = (span: Span | undefined): boolean =>
    span !== undefined && within[0] <= span[0] && span[0] < within[1]
  return (
    <ul className="notes">
      {record.statements
        .filter(({ content, cue, source }) => inside(content[0] ?? cue[0] ?? source[0]))
        .map((statement) => (
          <StatementNote key={statement.id} statement={statement} {...context} />
        ))}
      {record.events
        .filter(({ trigger }) => inside(trigger))
        .map((event) => (
          <EventNote key={event.id} event={event} {...context} />
        ))}
      {record.figures
        .filter(({ words }) => inside(words))
        .map((figure) => (
          <FigureNote key={figure.id} figure={figure} {...context} />
        ))}
      {record.labels
        .filter(({ label }) => inside(label))
        .map((label) => (
          <LabelNote key={label.label.join()} label={label} {...context} />
        ))}
      {record.times.map(
        (time, i) =>
          inside(time.words) && (
            <TimeNote key={time.words.join()} time={time} id={`time-${i + 1}`} {...context} />
          ),
      )}
      {record.places.map(
        (place, i) =>
          inside(place.words) && (
            <PlaceNote key={place.words.join()} place={place} id={`place-${i + 1}`} {...context} />
          ),
      )}
    </ul>
  )
}

/** Only an address of the web is made a link. */
const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url)

function Head({
  report,
  record,
  text,
}: {
  readonly report: Report
  readonly record: Record
  readonly text: string
}) {
  const { headline, date, publisher, agencies, dateline } = record.report
  const { carrier, media } = record.lineage
  const line = [
    publisher ?? report.publisher ?? carrier ?? 'outlet unknown',
    agencies.length > 0 ? `from ${agencies.join(', ')}` : null,
    dateline === null ? null : text.slice(...dateline.place),
    (date ?? report.date)?.slice(0, 10) ?? 'day unknown',
    media.length > 0 ? `citing ${media.join(', ')}` : null,
  ]
  return (
    <header className="head">
      <h1>
        {headline === null
          ? (report.publisher ?? 'A report without a headline')
          : text.slice(...headline)}
      </h1>
      <p className="line">{line.filter((one) => one !== null).join(' · ')}</p>
      {isWeb(report.url) && (
        <p className="line">
          <a href={report.url} rel="noopener noreferrer nofollow">
            the report where it was published
          </a>
        </p>
      )}
    </header>
  )
}

/** The reader: the report in a column, what was found in each paragraph beside it. Readable without scripts. */
export function ReportPage({ report, record, keeping, example }: Shown['report']) {
  const { text } = report
  const cast = castOf(text, record)
  const marks = marksOf(record, cast)
  const context: NoteContext = { text, record, cast }
  const numbers = new Map(record.statements.map(({ id }) => [anchor(id), cast.number(id)]))
  const { headline } = record.report
  const body = paragraphs(text).filter((span) => headline === null || !overlaps(span, headline))
  const role = (span: Span) =>
    record.passages.find(({ words }) => overlaps(words, span))?.role ?? 'new'
  return (
    <Page title={headline === null ? 'A report' : text.slice(...headline)}>
      {keeping && <Keeping {...keeping} />}
      <article className="report">
        {example && (
          <p className="line">
            <span className="example">Example</span> invented, about a war that never was
          </p>
        )}
        <Head report={report} record={record} text={text} />
        <fieldset className="switches">
          <legend>Mark</legend>
          {SWITCHES.map(([kind, name]) => (
            <label key={kind}>
              <input
                type="checkbox"
                id={`show-${kind}`}
                defaultChecked={kind === 'event' || kind === 'figure'}
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
        {body.map((span) => (
          <div key={span[0]} className={`row ${role(span)}`}>
            <p className="text">
              <MarkedText
                text={text}
                within={span}
                marks={marks}
                number={(to) => numbers.get(to) ?? 0}
              />
              {role(span) === 'background' && <small className="role"> background</small>}
            </p>
            <Notes within={span} {...context} />
          </div>
        ))}
        <People {...context} />
        <Sides record={record} cast={cast} />
      </article>
    </Page>
  )
}
