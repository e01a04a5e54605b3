import type { ReactNode } from 'react'
import { type Shade, shades } from '../../src/record/standing.ts'
import type { Counts } from '../../src/serve/shown-pictures.ts'

/** What a shade stands for, in words. */
export const SHADES: { readonly [shade in Shade]: string } = {
  stated: 'told as a fact by the report',
  claimed: 'claimed by somebody',
  denied: 'denied',
  open: 'asked for, threatened, planned or only possible',
}

/** The same, for counts: `3 told as a fact, 2 denied`. */
const COUNTED: { readonly [shade in Shade]: string } = {
  stated: 'told as a fact',
  claimed: 'claimed',
  denied: 'denied',
  open: 'asked for, planned or only possible',
}

export const countWords = (counts: Counts): string =>
  shades
    .filter((shade) => counts[shade] > 0)
    .map((shade) => `${counts[shade]} ${COUNTED[shade]}`)
    .join(', ')

/** Fills of the shades, told apart by their pattern too; once on a page, before the first sign. */
export function Fills(): ReactNode {
  return (
    <defs>
      <pattern
        id="fill-claimed"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" className="claimed-ground" />
        <rect width="2.4" height="5" className="claimed-ink" />
      </pattern>
      <pattern id="fill-denied" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" className="denied-ground" />
        <path d="M1.2 1.2 5.8 5.8M5.8 1.2 1.2 5.8" className="denied-ink" />
      </pattern>
      <pattern id="fill-open" width="4.5" height="4.5" patternUnits="userSpaceOnUse">
        <rect width="4.5" height="4.5" className="open-ground" />
        <circle cx="2.25" cy="2.25" r="1.1" className="open-ink" />
      </pattern>
      <radialGradient id="soft">
        <stop offset="0.3" className="soft-middle" />
        <stop offset="1" className="soft-edge" />
      </radialGradient>
    </defs>
  )
}

const fillOf = (shade: Shade): string | undefined =>
  shade === 'stated' ? undefined : `url(#fill-${shade})`

const at = (share: number, r: number): string => {
  const angle = 2 * Math.PI * share - Math.PI / 2
  return `${(r * Math.cos(angle)).toFixed(1)} ${(r * Math.sin(angle)).toFixed(1)}`
}

/** A slice of a round sign, from one share of it to another. */
const slice = (from: number, to: number, r: number): string =>
  `M0 0L${at(from, r)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to, r)}Z`

/** A round sign: its slices are how many of some events are told as a fact, claimed, denied and open. */
export function Sign({ counts, r }: { readonly counts: Counts; readonly r: number }): ReactNode {
  const all = shades.reduce((sum, shade) => sum + counts[shade], 0)
  let done = 0
  return shades
    .filter((shade) => counts[shade] > 0)
    .map((shade) => {
      const from = done / all
      done += counts[shade]
      return counts[shade] === all ? (
        <circle key={shade} r={r} className={shade} fill={fillOf(shade)} />
      ) : (
        <path key={shade} d={slice(from, done / all, r)} className={shade} fill={fillOf(shade)} />
      )
    })
}

const one = (shade: Shade): Counts => ({
  ...{ stated: 0, claimed: 0, denied: 0, open: 0 },
  [shade]: 1,
})

/** A sign in a line of text. */
export function SmallSign({ counts, r = 7 }: { readonly counts: Counts; readonly r?: number }) {
  const size = 2 * r + 2
  return (
    <svg
      className="small-sign"
      width={size}
      height={size}
      viewBox={`${-r - 1} ${-r - 1} ${size} ${size}`}
      aria-hidden="true"
    >
      <Sign counts={counts} r={r} />
    </svg>
  )
}

/** What the signs mean. */
export function Legend({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <ul className="legend">
      {shades.map((shade) => (
        <li key={shade}>
          <SmallSign counts={one(shade)} /> {SHADES[shade]}
        </li>
      ))}
      {children}
    </ul>
  )
}
