import type { Correction, CorrectionDraft } from '../record/correction.ts'
import type { Glance } from '../record/glance.ts'
import type { EventType, Place, Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Standing } from '../record/standing.ts'
import type { ActorQuery, ActorReports, Appearance, KeptActor, Onward } from './actors/actor.ts'
import type { Profile } from './actors/profile.ts'
import type { FacetName } from './facet-names.ts'
import type { KeptReport, ListedReport, Quote, Unread } from './listed.ts'
import type { DatumKind } from './schema.ts'

export type * from './actors/actor.ts'
export type * from './actors/profile.ts'
export type * from './listed.ts'

/** Where reports are kept: one SQLite file, or a PostgreSQL database. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }

/** A report to keep, with what the reader made of it. */
export interface Entry {
  readonly report: Report
  readonly record: Record | null
  /** Set where there is no record. */
  readonly unread: Unread | null
  /** Words that were read. */
  readonly words: number
  /** Corrections that come with the report, as in a backup. */
  readonly corrections?: readonly Correction[]
}

/** Whether a report is new, or was there before: by its text, or by its address. */
export interface Kept {
  /** Its id in the store, made of its text. */
  readonly id: string
  readonly known: boolean
}

/** A rectangle of the earth in degrees; `west` may be greater than `east` where it crosses the date line. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What to find; everything that is given must hold. Names are compared without case, diacritics and articles. */
export interface Query {
  /** Which data; all kinds if left out. `report` gives whole reports. */
  readonly kind?: DatumKind | 'report'
  /** Words of the text; of statements, of what is said. `"a phrase"` holds together. */
  readonly words?: string
  /** Who says it; of events and figures (`kind`), by whose account they are told. */
  readonly speaker?: string
  readonly addressee?: string
  readonly who?: string
  readonly whom?: string
  /** Somebody in any part, by any of their names. */
  readonly actor?: string
  readonly eventType?: string
  readonly figureKind?: string
  readonly status?: string
  readonly form?: string
  readonly act?: string
  /** Only what is said not to be so: denied events, and statements that deny. */
  readonly denied?: boolean
  /** Only what is asked for: requested events, and statements that ask or urge. */
  readonly requested?: boolean
  readonly place?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly box?: Box
  /** ISO days, inclusive, of the event or statement. */
  readonly eventFrom?: string
  readonly eventTo?: string
  /** ISO days, inclusive, of the report. */
  readonly from?: string
  readonly to?: string
  readonly publisher?: string
  readonly agency?: string
  /** A report's id in the store. */
  readonly report?: string
  /** By the day of the report, newest first if left out. */
  readonly sort?: 'newest' | 'oldest'
  /** At most so many, 1 to 200; 20 if left out. */
  readonly limit?: number
  /** `next` of the page before, or `previous` of the page after. */
  readonly cursor?: string
}

/** A datum that was found; `datum` is as in the record, with names in the place of actors' ids. */
export interface Hit {
  readonly kind: DatumKind | 'report'
  /** Id of the datum in its record; null for a report. */
  readonly id: string | null
  readonly report: ListedReport
  readonly quote: Quote
  /** Each piece by itself where a statement is in several; `quote` is then all from the first to the last. */
  readonly pieces: readonly Quote[]
  readonly datum: unknown
}

export interface Page<Item> {
  readonly items: readonly Item[]
  /** Cursor of the next page, null at the end. */
  readonly next: string | null
  /** Cursor of the page before, null at the beginning. */
  readonly previous: string | null
}

/** How many: exactly so many, or (`more`) at least so many, for no more were counted. */
export interface Count {
  readonly count: number
  readonly more: boolean
}

/** A value that narrows the answers down; of `date` it is a day, a month or a year in ISO. */
export interface FacetValue extends Count {
  readonly value: string
}

/** How many answers a query has, and how many it would have with this or that value of a filter in the place of its own. */
export interface Facets {
  readonly total: Count
  readonly facets: { readonly [name in FacetName]: readonly FacetValue[] }
}

/** An event without its words, as a picture of many needs it. */
export interface SeenEvent {
  /** By it its words are found: see `hits`. */
  readonly key: number
  /** ISO day of its report. */
  readonly day: string
  readonly type: EventType
  readonly standing: Standing
  readonly who: readonly string[]
  readonly whom: readonly string[]
  /** First and last day that its date covers, null where it has none. */
  readonly begin: string | null
  readonly end: string | null
  /** Null where the report names none; without a point where the map does not know it. */
  readonly place: Pick<Place, 'name' | 'country' | 'lat' | 'lon' | 'precision'> | null
}

export interface SeenEvents {
  /** Those of the newest reports first. */
  readonly events: readonly SeenEvent[]
  /** There are older ones that were not looked at. */
  readonly more: boolean
}

/** Some corrections; `next` is the cursor of those after them. */
export type CorrectionsPage = Omit<Page<Correction>, 'previous'>

/** Which corrections are listed. */
export interface CorrectionsQuery {
  /** A report's id in the store. */
  readonly report?: string
  /** Only those that were not withdrawn. */
  readonly standing?: boolean
  /** At most so many, 1 to 200. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly cursor?: string
}

/** Where somebody stands who follows what is said of data: the last correction that was made, and the time of the last that was withdrawn. */
export interface CorrectionsMark {
  readonly key: number
  readonly withdrawn: string
}

/** A report that came in. */
export interface Came {
  readonly kept: KeptReport
  /** As the machine has it. */
  readonly record: Record | null
  readonly words: number
  readonly corrections: readonly Correction[]
}

/** Everything else that the program keeps is in here; every promise rejects with a `DatelineError` of the table. */
export interface Store {
  readonly place: StorePlace
  /** Keeps reports, all or none of them; when it resolves, they are on the disk. */
  readonly add: (entries: readonly Entry[]) => Promise<readonly Kept[]>
  /** Puts a new reading in the place of an old one, in one transaction; the text stays. */
  readonly replace: (id: string, entry: Pick<Entry, 'record' | 'unread' | 'words'>) => Promise<void>
  /** Keeps a correction; when it resolves, it wins in `record`, `search`, `actors` and `actor`. */
  readonly correct: (draft: CorrectionDraft) => Promise<Correction>
  /** Takes a correction back; null where there is none of this id. */
  readonly withdraw: (id: string) => Promise<Correction | null>
  /** Corrections in the order in which they were made. */
  readonly corrections: (query?: CorrectionsQuery) => Promise<CorrectionsPage>
  /** Corrections that were made or withdrawn after a mark, and the mark of now; of these alone where none is given. */
  readonly correctionsSince: (mark: CorrectionsMark | null) => Promise<{
    readonly items: readonly Correction[]
    readonly mark: CorrectionsMark
  }>
  /** Whether a report is kept already, by its text or address; null if not. */
  readonly known: (report: Pick<Report, 'text' | 'url'>) => Promise<string | null>
  /** Which of some ids are kept. */
  readonly kept: (ids: readonly string[]) => Promise<readonly string[]>
  /** Takes reports out for good, with all that was read of them; resolves to how many there were. */
  readonly remove: (ids: readonly string[]) => Promise<number>
  readonly report: (id: string) => Promise<KeptReport | null>
  /** The record of a report as people have corrected it. */
  readonly record: (id: string) => Promise<Record | null>
  /** What the record is made of: the machine's own, and all corrections of it in their order. */
  readonly machineRecord: (
    id: string,
  ) => Promise<{ readonly record: Record; readonly corrections: readonly Correction[] } | null>
  readonly search: (query: Query) => Promise<Page<Hit>>
  /** What the records of reports hold, by their `seq`; those without a record are left out. */
  readonly glances: (seqs: readonly number[]) => Promise<ReadonlyMap<number, Glance>>
  /** Counts what `search` finds in all; the longest lists have their most frequent values only. */
  readonly facets: (query: Query) => Promise<Facets>
  /** The newest events that a query finds, `most` of them; its kind, limit and cursor do not count. */
  readonly events: (query: Query, most: number) => Promise<SeenEvents>
  /** Data by their keys, in the order of these. */
  readonly hits: (keys: readonly number[]) => Promise<readonly Hit[]>
  /** Who appears in reports; those of most reports first. */
  readonly actors: (query?: ActorQuery) => Promise<Onward<KeptActor>>
  /** What an actor is in each report that has it by this name, newest first. */
  readonly actor: (name: string, of?: ActorReports) => Promise<Onward<Appearance>>
  /** What the newest of these reports tell of it; null where none has anybody of a like name. */
  readonly profile: (name: string, of?: ActorReports) => Promise<Profile | null>
  /** Reports that came in after a number, in their order, with the machine's own records: for who listens, and for a backup. */
  readonly since: (seq: number, limit: number) => Promise<readonly Came[]>
  /** Ids of reports whose record was made by other versions, or that have none; in the order they came in. */
  readonly stale: (
    versions: Record['versions'],
    after: number,
    limit: number,
  ) => Promise<readonly { readonly seq: number; readonly report: Report }[]>
  /** The number of the report that came in last, 0 where there is none. */
  readonly last: () => Promise<number>
  readonly count: () => Promise<{
    readonly reports: number
    readonly read: number
    readonly unread: number
    readonly words: number
  }>
  readonly close: () => Promise<void>
}
