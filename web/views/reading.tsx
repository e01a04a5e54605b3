import type { ReactNode } from 'react'
import type { Shown } from '../../src/serve/shown.ts'
import type { ShownReading } from '../../src/serve/shown-front.ts'
import { Page } from '../page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { Progress } from '../parts/progress.tsx'
import { ReportList } from '../parts/report-list.tsx'

const reports = (n: number): string => (n === 1 ? '1 report' : `${n.toLocaleString('en')} reports`)

/** What became of it, once all is read. */
function Outcome({ keeps, added, done, items, keep, more }: ShownReading): ReactNode {
  return (
    <>
      {keeps && (
        <p>
          {reports(added)} of {done} kept as new. <a href="/">All kept reports</a>
        </p>
      )}
      {keep !== null && (
        <form className="keeping" method="post" action={keep}>
          <p>{items.length === 1 ? 'It is' : 'They are'} read, and not kept.</p>
          <button type="submit">
            {items.length === 1 ? 'Keep it' : `Keep all ${items.length}`}
          </button>
        </form>
      )}
      {more && (
        <p>
          There are more: only the first {done} were read. <code>dateline add</code> takes files of
          any length.
        </p>
      )}
    </>
  )
}

/** While something is read: how far it is; then the reports in it. */
export function ReadingPage(shown: Shown['reading']) {
  const { name, busy, items, problems, known, done } = shown
  const nothing = !busy && known > 0 && problems.length > 0 && items.length === 0
  const title = busy ? `Reading ${name}` : nothing ? 'It could not be read' : `Read: ${name}`
  return (
    <Page title={title} {...(busy ? { refresh: 2 } : {})}>
      <section className="reading" data-island={busy ? 'reading' : undefined} id="reading">
        <h1>{title}</h1>
        {busy ? <Progress name={name} done={done} known={known} /> : <Outcome {...shown} />}
        {problems.length > 0 && (
          <div role="alert">
            <ul className="problems">
              {problems.map((problem) => (
                <ProblemLine key={`${problem.code} ${problem.detail}`} {...problem} />
              ))}
            </ul>
          </div>
        )}
        <ReportList items={items} />
        <p>
          <a href="/">Back to the reports</a>
        </p>
      </section>
    </Page>
  )
}
