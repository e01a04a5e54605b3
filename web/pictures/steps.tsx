import type { ReactNode } from 'react'

/** A step from what a picture shows: its sign, its words, the key that does it, and where it leads. */
export interface Step {
  readonly sign: string
  readonly words: string
  readonly key: string
  readonly href: string
}

/** Ways to look nearer, farther and to each side: links, which keys press too. */
export function Steps({
  steps,
  all,
}: {
  readonly steps: readonly Step[]
  /** Everything that there is, in words, and its address. */
  readonly all: { readonly words: string; readonly href: string }
}): ReactNode {
  return (
    <nav className="steps" aria-label="Look nearer and around">
      {steps.map(({ sign, words, key, href }) => (
        <a key={key} href={href} data-key={key} aria-label={words} title={words}>
          {sign}
        </a>
      ))}
      <a href={all.href} data-key="0" title={all.words}>
        all
      </a>
    </nav>
  )
}
