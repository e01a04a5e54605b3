import type { ShownKeeping } from '../../src/serve/shown-front.ts'

/** Over a report that was read and is not kept: the way to keep it. */
export function Keeping({ action, n, known, all }: ShownKeeping) {
  return (
    <section className="keeping" aria-label="Keeping">
      {known === null ? (
        <form method="post" action={action}>
          <p>This report was read, and is not kept.</p>
          <input type="hidden" name="n" value={n} />
          <button type="submit">Keep it</button>
        </form>
      ) : (
        <p>
          This report is kept already: <a href={`/reports/${encodeURIComponent(known)}`}>see it</a>.
        </p>
      )}
      {all !== null && <a href={all}>All that was read with it</a>}
    </section>
  )
}
