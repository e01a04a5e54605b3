import type { CorrectionMark, EventType, Polarity, Status } from '../record/record.ts'
import type { Standing } from '../record/standing.ts'
import type { Box } from '../store/index.ts'
import type { ByPlace, PlaceMark } from './pictures/by-place.ts'
import type { ByTime, LaneKind, TimeMark } from './pictures/by-time.ts'
import type { Counts } from './pictures/count.ts'

export type { Box, ByPlace, ByTime, Counts, LaneKind, PlaceMark, TimeMark }

/** An event with its words, by whose account it stands, and where its words are. */
export interface ShownEvent {
  readonly report: {
    readonly id: string
    readonly title: string
    readonly outlet: string | null
    /** ISO day. */
    readonly day: string
  }
  /** In its record. */
  readonly id: string
  readonly type: EventType
  readonly who: readonly string[]
  readonly whom: readonly string[]
  readonly status: Status
  readonly polarity: Polarity
  readonly standing: Standing
  /** Who says so; empty where the report itself does. */
  readonly sources: readonly string[]
  /** First and last day; null where none is told. */
  readonly begin: string | null
  readonly end: string | null
  readonly place: string | null
  readonly quote: { readonly prefix: string; readonly exact: string; readonly suffix: string }
  /** Id of the event by which its report tells of the same happening first; null where that is not known. */
  readonly happening: string | null
  readonly corrected: CorrectionMark | null
}

/** The events of the mark that was chosen: its newest, of so many. */
export interface Chosen<Mark> {
  readonly mark: Mark
  readonly events: readonly ShownEvent[]
}

/** What a picture is narrowed by, under the names of `/v1/search`. */
export interface Narrowed {
  readonly query: { readonly [name: string]: string }
  /** What was asked for and is true of no event. */
  readonly ignored: readonly string[]
}

export interface ShownMap {
  readonly narrowed: Narrowed
  readonly box: Box | null
  readonly picture: ByPlace
  readonly chosen: Chosen<PlaceMark> | null
}

export interface ShownTimeline {
  readonly narrowed: Narrowed
  readonly lanes: LaneKind
  readonly picture: ByTime
  readonly chosen: Chosen<TimeMark> | null
}
