import type { ColumnType, Generated } from 'kysely'
import type { ErrorName } from '../errors.ts'

/** More data than a report can have. */
export const DATA = 65_536

/** What a row of `data` is about. */
export type DatumKind = 'statement' | 'event' | 'figure' | 'place'

/** A report as it came in; nothing of it is ever changed, but for what the reader made of it. */
export interface ReportRow {
  /** Counts up as reports come in: their order, and what the other tables point to. */
  readonly seq: Generated<number>
  /** Made of the text, so that the same text is the same report. */
  readonly id: string
  /** The id that the report came with. */
  readonly given_id: string
  readonly url: string | null
  /** ISO date (and time) that it came with. */
  readonly date: string | null
  readonly publisher: string | null
  /** Who wrote it, as it came with the report. */
  readonly author: string | null
  readonly title: string | null
  readonly text: string
  readonly headline_start: number | null
  readonly headline_end: number | null
  /** ISO time at which it was kept. */
  readonly added: string
  /** First ten characters of the day it is sorted by: of the record, else that it came with, else of `added`. */
  readonly day: ColumnType<string, string, string>
  /** As its record has it, for who looks for it. */
  readonly outlet: ColumnType<string | null, string | null, string | null>
  /** Normal form of the outlet's name. */
  readonly outlet_key: ColumnType<string | null, string | null, string | null>
  /** Name in the table of errors, and the message, where it has no record. */
  readonly unread_kind: ColumnType<ErrorName | null, ErrorName | null, ErrorName | null>
  readonly unread_reason: ColumnType<string | null, string | null, string | null>
}

/** The record of a report, whole. */
export interface RecordRow {
  readonly seq: number
  readonly reader: string
  readonly rules: string
  readonly words: number
  readonly json: string
}

/** A datum of a record, as far as it is looked for. */
export interface DatumRow {
  /** `seq * DATA + n`: by it a datum is found at once. */
  readonly key: number
  readonly seq: number
  /** The report's, so that an index gives data in the order in which they are shown. */
  readonly day: string
  /** Place among the data of its report. */
  readonly n: number
  readonly kind: DatumKind
  /** Id in the record. */
  readonly id: string
  readonly first: number
  readonly stop: number
  /** The words that full text finds it by; null for those that are not found so. */
  readonly words: string | null
  readonly form: string | null
  readonly act: string | null
  /** Event type or kind of figure. */
  readonly type: string | null
  readonly status: string | null
  readonly polarity: string | null
  /** What is said not to be so, or asked for: by the status of an event, or the act of a statement. */
  readonly sense: 'denied' | 'requested' | null
  /** First and last day that its date covers. */
  readonly begin_day: string | null
  readonly end_day: string | null
  readonly place: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** The datum with its actors' names in the place of their ids. */
  readonly json: string
}

export type Role =
  | 'speaker'
  | 'addressee'
  | 'who'
  | 'whom'
  | 'side'
  | 'account'
  | 'agency'
  /** In any part of a datum, or somewhere in a report. */
  | 'actor'

/** A name by which somebody takes part in a datum, or (where `key` is null) in a report. */
export interface PartyRow {
  readonly seq: number
  /** Of the datum. */
  readonly key: number | null
  readonly role: Role
  /** Normal form of a name: see `nameKey`. */
  readonly name: string
}

/** An actor of a report. */
export interface ActorRow {
  readonly seq: number
  readonly id: string
  readonly name: string
  /** Normal form of the name. */
  readonly name_key: string
  readonly kind: string
  /** 1 where it is written with a capital, as names are. */
  readonly named: number
  readonly json: string
}

/** What somebody says of a datum. */
export interface CorrectionRow {
  /** Counts up as corrections are made. */
  readonly key: Generated<number>
  readonly id: string
  /** Of the report. */
  readonly seq: number
  /** All of it but when it was withdrawn. */
  readonly json: string
  readonly withdrawn: ColumnType<string | null, string | null, string | null>
}

export interface Tables {
  readonly reports: ReportRow
  readonly records: RecordRow
  readonly data: DatumRow
  readonly parties: PartyRow
  readonly actors: ActorRow
  readonly corrections: CorrectionRow
}
