import type { Corrected } from '../record/corrected.ts'
import type { Fate } from '../record/fate.ts'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { ShownActor, ShownActors } from './shown-actor.ts'
import type { Frame, ShownFront, ShownKeeping, ShownProblem, ShownReading } from './shown-front.ts'
import type { ShownMap, ShownTimeline } from './shown-pictures.ts'
import type { ShownSearch } from './shown-search.ts'

/** What people have said of a kept report's data, beside what the machine had. */
export interface ShownCorrections extends Omit<Corrected, 'record'> {
  readonly machine: Record
  /** Ids of all that were not withdrawn, by which a page sees that there are others by now. */
  readonly standing: readonly string[]
}

/** What each page shows: the server gathers it, `web/views` makes the page of it. */
export interface Shown {
  /** The first page. */
  readonly reports: ShownFront
  /** A text, files or an address while they are read, and the list of what was read. */
  readonly reading: ShownReading
  /** The reader. */
  readonly report: {
    readonly report: Report
    readonly record: Record
    /** Where it is shown before it is kept. */
    readonly keeping?: ShownKeeping
    readonly example?: boolean
    /** Absent where the report is not kept: then nothing can be corrected. */
    readonly corrections?: ShownCorrections
  }
  /** The form by which one datum is corrected. */
  readonly correct: {
    readonly report: Report
    readonly record: Record
    readonly machine: Record
    readonly fate: Fate
    /** Who has corrected before in this browser, '' where nobody has. */
    readonly author: string
  }
  readonly search: ShownSearch
  /** Events by their places, and by their days. */
  readonly map: ShownMap
  readonly timeline: ShownTimeline
  /** Who appears in reports, and what these tell of one. */
  readonly actors: ShownActors
  readonly actor: ShownActor
  /** What went wrong, in the words of the table of errors, and what to do about it. */
  readonly problem: ShownProblem
}

/** What `web/server.tsx` exports. */
export type Render = <View extends keyof Shown>(
  view: View,
  data: Shown[View],
  frame?: Frame,
) => string

export type { Frame } from './shown-front.ts'
