import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { ShownActor, ShownActors } from './shown-actor.ts'

/** A kept report as a list shows it. */
export interface ShownReport {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  /** ISO date. */
  readonly date: string | null
  /** Why it has no record, in words; null where it has one. */
  readonly unread: string | null
}

/** What each page shows: the server gathers it, `web/views` makes the page of it. */
export interface Shown {
  /** The first page. */
  readonly reports: {
    readonly reports: readonly ShownReport[]
    /** Address of the next page of them. */
    readonly next: string | null
  }
  /** The reader. */
  readonly report: { readonly report: Report; readonly record: Record }
  readonly actors: ShownActors
  readonly actor: ShownActor
  /** What went wrong, in the words of the table of errors, and what to do about it. */
  readonly problem: { readonly title: string; readonly detail: string; readonly remedy: string }
}

/** What `web/server.tsx` exports. */
export type Render = <View extends keyof Shown>(view: View, data: Shown[View]) => string
