import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'

/** What every format is made of: a record, and the report whose text its spans point into. */
export interface Exported {
  readonly report: Report
  readonly record: Record
}
