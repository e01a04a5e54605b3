import type { Shown } from '../../src/serve/shown.ts'
import { Page } from '../page.tsx'
import { Words } from '../parts/problem.tsx'

/** What went wrong, and what to do about it. */
export function ProblemPage({ title, detail, remedy, code }: Shown['problem']) {
  return (
    <Page title={title}>
      <section className="problem">
        <h1>
          <Words of={detail} />
        </h1>
        <p>
          <Words of={remedy} />
        </p>
        {code && <p className="line">{code}</p>}
        <p>
          <a href="/">Back to the reports</a>
        </p>
      </section>
    </Page>
  )
}
