import type { ErrorName } from '../errors.ts'
import type { Report } from '../record/report.ts'

/** Why a report has no record. */
export interface Unread {
  /** Name in the table of errors, such as `not-english`. */
  readonly kind: ErrorName
  readonly reason: string
}

/** A report in the store. `report.id` is the store's, made of the text. */
export interface KeptReport {
  readonly seq: number
  readonly report: Report
  /** The id that it came with. */
  readonly givenId: string
  readonly title: string | null
  /** ISO time at which it was kept. */
  readonly added: string
  /** ISO day by which it is sorted. */
  readonly day: string
  readonly outlet: string | null
  readonly unread: Unread | null
}

/** The same without its text, for lists. */
export type ListedReport = Omit<KeptReport, 'report'> & {
  readonly id: string
  readonly url: string | null
}

/** W3C Web Annotation's TextQuoteSelector and TextPositionSelector in one; offsets are UTF-16. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}
