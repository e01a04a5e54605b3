import type { ActorKind } from '../record/record.ts'
import type { KeptActor, Profile } from '../store/index.ts'

export type * from '../store/actors/actor.ts'
export type * from '../store/actors/profile.ts'
export type { ListedReport } from '../store/listed.ts'

/** What is asked for in the list of actors. */
export interface AskedActors {
  readonly name: string
  readonly kind: ActorKind | null
  /** Also those that have no name of their own. */
  readonly described: boolean
}

/** Who appears in reports. */
export interface ShownActors {
  readonly asked: AskedActors
  readonly actors: readonly KeptActor[]
  /** Address of the next page of them. */
  readonly next: string | null
  /** This is not the first page. */
  readonly later: boolean
}

/** What reports tell of one actor. */
export interface ShownActor {
  readonly profile: Profile
  /** Address of what older reports tell. */
  readonly older: string | null
  /** This is not the newest. */
  readonly later: boolean
}
