import type { ReactNode } from 'react'

/** What stands around words, up to the end of its paragraph and without a cut word. */
const before = (prefix: string): string => {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1)
  return line.length < prefix.length || line.length < 60 ? line : `…${line.replace(/^\S*\s/, ' ')}`
}
const after = (suffix: string): string => {
  const end = suffix.indexOf('\n')
  if (end >= 0) return suffix.slice(0, end)
  return suffix.length < 60 ? suffix : `${suffix.replace(/\s\S*$/, ' ')}…`
}

/** Exact words of a report with what stands before and after them. */
export function FoundWords({
  quote: { prefix, exact, suffix },
}: {
  readonly quote: { readonly prefix: string; readonly exact: string; readonly suffix: string }
}): ReactNode {
  return (
    <blockquote className="words">
      <span className="around">{before(prefix)}</span>
      <mark>{exact}</mark>
      <span className="around">{after(suffix)}</span>
    </blockquote>
  )
}
