import type { Outcome } from '../errors.ts'
import type { Report } from '../record/report.ts'

/** One report, or why there is none, and where in the input it stood. */
export interface Item {
  /** For people: `line 3 of news.jsonl`. */
  readonly where: string
  /** In JSONL the line (from 1) and the byte of the file after it, if that is known: where a later run goes on. */
  readonly line: number | null
  readonly end: number | null
  readonly outcome: Outcome<Report>
  /** The report itself where it is whole but in another language (then `outcome` says so): to be kept, marked, and not read. */
  readonly foreign?: { readonly report: Report; readonly language: string }
}

/** What is known of reports before they are opened; it serves those that do not say it themselves. */
export interface Given {
  readonly date?: string
  readonly publisher?: string
}
