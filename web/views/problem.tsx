import type { Shown } from '../../src/serve/shown.ts'
import { Page } from '../page.tsx'

/** What went wrong, and what to do about it. */
export function ProblemPage({ title, detail, remedy }: Shown['problem']) {
  return (
    <Page title={title}>
      <section className="problem" role="alert">
        <h1>{title}</h1>
        <p>{detail}</p>
        <p>{remedy}</p>
        <p>
          <a href="/">Back to the reports</a>
        </p>
      </section>
    </Page>
  )
}
