import { joined } from './cast.ts'
import { amount, didWords, eventWords, statusOf } from './in-words.ts'
import type { Event, Figure, Place, Statement } from './record.ts'
import type { Standing } from './standing.ts'

/** A datum outside its record: with the names of actors and sources in the place of their ids. */
export type FoundDatum =
  | { readonly kind: 'statement'; readonly datum: Statement }
  | { readonly kind: 'event'; readonly datum: Event }
  | { readonly kind: 'figure'; readonly datum: Figure & { readonly standing: Standing } }
  | { readonly kind: 'place'; readonly datum: Place }

/** What a datum says, in a few words. */
export interface FoundWords {
  /** Somebody, or an amount. */
  readonly who: string
  /** What they do, or of what it is one. */
  readonly does: string | null
  readonly whom: string | null
  /** What became of it; null where it happened and nothing is to be said. */
  readonly status: string | null
  /** By whose account; null where the words are nobody's but the one's who says them, and for places. */
  readonly account: string | null
}

const accountOf = ({ according_to }: Pick<Event, 'according_to'>): string =>
  according_to.length === 0 ? 'by the report’s own account' : `according to ${joined(according_to)}`

const figureStatus: { readonly [standing in Standing]?: string } = {
  denied: 'denied',
  requested: 'asked for, not so',
}

/**
 * Never without its account: a claim stays somebody's.
 *
 * @param unnamed words for who speaks where a statement has nobody by name
 */
export function foundInWords(found: FoundDatum, unnamed: string | null = null): FoundWords {
  const none = { does: null, whom: null, status: null, account: null }
  if (found.kind === 'place') return { ...none, who: found.datum.name }
  if (found.kind === 'statement') {
    const who = joined(found.datum.by) || unnamed || 'somebody unnamed'
    return { ...none, who, does: didWords(found.datum) }
  }
  const account = accountOf(found.datum)
  if (found.kind === 'figure') {
    const { of, standing } = found.datum
    const does = of === null ? null : `of ${of}`
    return {
      ...none,
      who: amount(found.datum),
      does,
      status: figureStatus[standing] ?? null,
      account,
    }
  }
  const { who, whom } = found.datum
  return {
    who: joined(who) || 'somebody',
    does: eventWords(found.datum),
    whom: whom.length > 0 ? joined(whom) : null,
    status: statusOf(found.datum),
    account,
  }
}
