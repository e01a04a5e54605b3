import type { Shown } from '../../src/serve/shown.ts'
import { Page } from '../page.tsx'

/** The first page: a box to read a text in, and the reports that are kept, newest first. */
export function ReportsPage({ reports, next }: Shown['reports']) {
  return (
    <Page title="Reports" at="/">
      <section id="paste" aria-labelledby="paste-title">
        <h1 id="paste-title">Read a report</h1>
        <form method="post" action="/read" className="paste">
          <label htmlFor="text">
            Its text: the headline first, then an empty line. Nothing of it is kept.
          </label>
          <textarea id="text" name="text" rows={8} required={true} />
          <div className="fields">
            <label>
              Day <input type="date" name="date" />
            </label>
            <label>
              Outlet <input type="text" name="publisher" maxLength={200} />
            </label>
            <button type="submit">Read it</button>
          </div>
        </form>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">Kept reports</h2>
        {reports.length === 0 ? (
          <p className="empty">
            None yet. <code>dateline add FILE…</code> keeps some; they appear here.
          </p>
        ) : (
          <ol className="list">
            {reports.map((report) => (
              <li key={report.id}>
                <a href={`/reports/${encodeURIComponent(report.id)}`}>{report.title}</a>
                <span className="line">
                  {[report.publisher, report.date?.slice(0, 10)]
                    .filter((one) => typeof one === 'string')
                    .join(' · ')}
                  {report.unread !== null && <em className="status"> not read: {report.unread}</em>}
                </span>
              </li>
            ))}
          </ol>
        )}
        {next !== null && (
          <p>
            <a href={next} rel="next">
              Older ones
            </a>
          </p>
        )}
      </section>
    </Page>
  )
}
