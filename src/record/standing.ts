import type { Event, Figure, Statement } from './record.ts'

/**
 * What a datum is worth, in one word, for programs that look at one column only. `stated` alone is what the report says in
 * its own voice has happened or happens; everything else somebody claims, denies, wants, plans or holds possible.
 */
export const standings = [
  'stated',
  'claimed',
  'denied',
  'requested',
  'planned',
  'conditional',
  'possible',
] as const

export type Standing = (typeof standings)[number]

/**
 * The standing of an event. A denial outweighs all else, and what did not happen cannot be a claim that it did.
 *
 * @example standingOfEvent({ status: 'occurred', polarity: 'positive', according_to: ['s1'] }) // 'claimed'
 */
export function standingOfEvent(
  event: Pick<Event, 'polarity' | 'status' | 'according_to'>,
): Standing {
  if (event.polarity === 'negative' || event.status === 'denied') return 'denied'
  if (event.status !== 'occurred' && event.status !== 'ongoing') return event.status
  return event.according_to.length > 0 ? 'claimed' : 'stated'
}

/** The standing of a figure follows from the statements that give it: a toll that somebody denies is no toll. */
export function standingOfFigure(
  figure: Pick<Figure, 'according_to'>,
  statements: readonly Pick<Statement, 'id' | 'act'>[],
): Standing {
  if (figure.according_to.length === 0) return 'stated'
  const acts = statements.filter(({ id }) => figure.according_to.includes(id)).map((s) => s.act)
  if (acts.includes('deny')) return 'denied'
  return acts.includes('urge') ? 'requested' : 'claimed'
}

/**
 * Standings as a picture tells them apart: told as a fact by the report itself, claimed by somebody, denied, or open: asked for,
 * threatened, planned or only possible.
 */
export const shades = ['stated', 'claimed', 'denied', 'open'] as const

export type Shade = (typeof shades)[number]

export const shadeOf = (standing: Standing): Shade =>
  standing === 'stated' || standing === 'claimed' || standing === 'denied' ? standing : 'open'
