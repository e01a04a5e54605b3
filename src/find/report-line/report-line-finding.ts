import type { Span } from '../../record/span.ts'

/** A calendar day as written; the year may be left to the reader. */
export interface WrittenDate {
  readonly words: Span
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** `SOFIA (Reuters) -`: where (and when, and by whom) the report says it was written. */
export interface DatelineFinding {
  readonly place: Span
  /** From the place to the closing bracket; the dash that follows is left out. */
  readonly words: Span
  readonly date: WrittenDate | null
  /** Press agencies named in it. */
  readonly agencies: readonly string[]
  /** A carrier named in it that is no agency. */
  readonly carrier: string | null
  /** First character of the report proper. */
  readonly bodyStart: number
}

/** What stands at the head and the foot of a report about itself. */
export interface ReportLineFinding {
  readonly headline: Span | null
  readonly dateline: DatelineFinding | null
  /** A date stamped on the text before its first sentence. */
  readonly stamp: WrittenDate | null
  readonly publisher: string | null
  readonly agencies: readonly string[]
  readonly language: string
}
