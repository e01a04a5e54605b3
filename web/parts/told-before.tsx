import type { ReactNode } from 'react'
import { anchor } from '../marks/anchor.ts'

/** Where a report has told of the same happening before, at the end of a line; nothing where an event is the first to tell of it. */
export function ToldBefore({
  report,
  id,
  happening,
}: {
  readonly report: string
  readonly id: string | null
  readonly happening: string | null | undefined
}): ReactNode {
  if (!happening || happening === id) return null
  return (
    <>
      {' · '}
      <a href={`/reports/${encodeURIComponent(report)}#${anchor(happening)}`}>
        told before in the same report
      </a>
    </>
  )
}
