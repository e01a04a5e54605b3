import { joined } from '../../src/record/cast.ts'
import type { Record } from '../../src/record/record.ts'
import type { Report } from '../../src/record/report.ts'
import { dayWords } from './day.ts'

/** Only an address of the web is made a link. */
const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url)

/** Where people publish themselves; what is cited from there is their own. */
const PLATFORMS: readonly string[] = [
  'Twitter',
  'X',
  'Facebook',
  'Instagram',
  'YouTube',
  'Telegram',
  'TikTok',
  'VKontakte',
  'WhatsApp',
]

/** Whose text it is and what it leans on, in a sentence each. */
function Lineage({ report, record }: { readonly report: Report; readonly record: Record }) {
  const { agencies } = record.report
  const { carrier, agency, media } = record.lineage
  const outlet = record.report.publisher ?? report.publisher ?? carrier
  const origin = agencies.length > 0 ? joined(agencies) : agency
  const cited = media.filter((one) => !PLATFORMS.includes(one))
  const posted = media.filter((one) => PLATFORMS.includes(one))
  return (
    <p className="lineage">
      {outlet === null ? 'Published by an outlet not named' : 'Published by '}
      {outlet !== null && <b>{outlet}</b>}
      {origin !== null && (
        <>
          , {outlet === origin ? 'its own text' : 'text of '}
          {outlet !== origin && <b>{origin}</b>}
        </>
      )}
      .{report.author !== undefined && ` Written by ${report.author}.`}
      {cited.length > 0 && ` It cites ${joined(cited)}.`}
      {posted.length > 0 && ` It quotes what was posted on ${joined(posted)}.`}
    </p>
  )
}

/** Headline, place and day, lineage. */
export function ReportHead({
  report,
  record,
}: {
  readonly report: Report
  readonly record: Record
}) {
  const { headline, date, dateline } = record.report
  const { text, url } = report
  const day = date ?? report.date
  const place = dateline === null ? null : text.slice(...dateline.place)
  return (
    <header className="head">
      <p className="where">
        {place !== null && <span>{place}</span>}
        {day === null ? <span>day unknown</span> : <time dateTime={day}>{dayWords(day)}</time>}
      </p>
      <h1>
        {headline === null
          ? (report.publisher ?? 'A report without a headline')
          : text.slice(...headline)}
      </h1>
      <Lineage report={report} record={record} />
      {isWeb(url) && (
        <p className="origin">
          <a href={url} rel="noopener noreferrer nofollow">
            the report where it was published
          </a>
        </p>
      )}
    </header>
  )
}
