import { Page } from '../page.tsx'

/** What went wrong, in the words of the table of errors, and what to do about it. */
export function ProblemPage({
  title,
  detail,
  remedy,
}: {
  readonly title: string
  readonly detail: string
  readonly remedy: string
}) {
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
