import type { Actor, ActorKind } from '../../record/record.ts'
import type { ListedReport } from '../listed.ts'

/** An actor as reports name it, over all of them. */
export interface KeptActor {
  /** As most of the newest spell it. */
  readonly name: string
  /** What most of them take it for. */
  readonly kind: ActorKind
  /** Everything that they take it for: one name may be of several actors. */
  readonly kinds: readonly { readonly kind: ActorKind; readonly reports: number }[]
  readonly reports: number
}

/** Which actors to list. */
export interface ActorQuery {
  /** How one of the words of its name begins, and what follows there. */
  readonly name?: string
  /** All if left out. */
  readonly kinds?: readonly ActorKind[]
  /** Only those with a name of their own: no driver, no residents. */
  readonly named?: boolean
  /** At most so many, 1 to 200; 50 if left out. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly cursor?: string
}

/** Which reports to ask about an actor. */
export interface ActorReports {
  /** What the reports take it for; if left out, a person or anything but a person, whichever most reports have. */
  readonly kinds?: readonly ActorKind[]
  /** At most so many of the newest reports, 1 to 200; 50 if left out. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly cursor?: string
}

/** What an actor is in one report. */
export interface Appearance {
  readonly report: ListedReport
  readonly actor: Actor
}

/** A page of a list that leads on, and never back. */
export interface Onward<Item> {
  readonly items: readonly Item[]
  /** Cursor of the next page, null at the end. */
  readonly next: string | null
}
