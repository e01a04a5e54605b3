import type { ReactNode } from 'react'
import type { ShownProblem } from '../../src/serve/shown-front.ts'

/** Words of the table of errors, in which what is typed stands in back quotes. */
export const Words = ({ of }: { readonly of: string }): ReactNode =>
  of.split('`').map((part, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and never move
    return i % 2 === 1 ? <code key={i}>{part}</code> : part
  })

/** What went wrong and what to do about it, in a line or two. */
export const ProblemLine = ({ detail, remedy, code }: ShownProblem) => (
  <li>
    <Words of={detail} /> <Words of={remedy} /> <span className="line">{code}</span>
  </li>
)
