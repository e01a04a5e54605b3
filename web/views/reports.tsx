import type { ReactNode } from 'react'
import type { Shown } from '../../src/serve/shown.ts'
import type { ShownFront } from '../../src/serve/shown-front.ts'
import { Page } from '../page.tsx'
import { Progress } from '../parts/progress.tsx'
import { ReadForm } from '../parts/read-form.tsx'
import { ReportList } from '../parts/report-list.tsx'

/** Where nothing is kept: what to do about it, or that it is under way. */
const Empty = ({ adding }: Pick<ShownFront, 'adding'>): ReactNode =>
  adding === null ? (
    <div className="empty">
      <p>Nothing is kept yet.</p>
      <p>
        Paste a report, drop a file on this page or give an address: what you keep of it appears
        here, and so does what <code>dateline add</code> and <code>dateline watch</code> bring in.
      </p>
    </div>
  ) : (
    <p className="empty">The first ones appear here as soon as they are read.</p>
  )

/** What the examples are, and the way to be rid of them. */
const Examples = ({ examples }: Pick<ShownFront, 'examples'>) => (
  <form className="examples" id="examples" method="post" action="/examples/remove">
    <p>
      {examples === 1
        ? 'One of the reports is an example'
        : `${examples} of the reports are examples`}
      : invented, about a war that never was, so that there is something to look at.
    </p>
    <button type="submit" className="quiet-button">
      {examples === 1 ? 'Take the example out' : 'Take the examples out'}
    </button>
  </form>
)

/** The first page: what is kept, newest first, and the ways to have something read. */
export function ReportsPage(shown: Shown['reports']) {
  const { items, next, first, total, last, adding, examples } = shown
  return (
    <Page title="Reports" at="/">
      <div className="front">
        <section
          className="kept"
          aria-labelledby="kept-title"
          data-island="live"
          data-first={first ? '' : undefined}
        >
          <header>
            <h1 id="kept-title">Reports</h1>
            <a className="to-read" href="#read">
              Read a report
            </a>
            <p className="live" role="status" />
          </header>
          <div id="kept" data-last={last}>
            {total > 0 && (
              <p className="line">
                {total === 1 ? '1 is kept' : `${total.toLocaleString('en')} are kept, newest first`}
              </p>
            )}
            {adding && <Progress {...adding} />}
            {items.length === 0 ? <Empty adding={adding} /> : <ReportList items={items} />}
            {next !== null && (
              <p className="more">
                <a href={next} rel="next" data-step="">
                  Older reports
                </a>
              </p>
            )}
            {examples > 0 && adding === null && <Examples examples={examples} />}
          </div>
        </section>
        <ReadForm />
      </div>
    </Page>
  )
}
