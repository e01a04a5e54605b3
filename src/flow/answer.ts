import { DatelineError, type ErrorName, reasonOf } from '../errors.ts'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'

/** The record of one report and how many words were read; or why there is none, plain enough to cross threads. */
export type Answer =
  | { readonly ok: true; readonly record: Record; readonly words: number }
  | { readonly ok: false; readonly kind: ErrorName; readonly reason: string }

/** Where reports are read: in this thread or in workers. */
export interface Desk {
  /** One answer for each report, in their order; never rejects because of a report. */
  readonly read: (reports: readonly Report[]) => Promise<readonly Answer[]>
  readonly close: () => Promise<void>
}

export const notRead = (thrown: unknown): Answer =>
  thrown instanceof DatelineError
    ? { ok: false, kind: thrown.kind, reason: String(thrown.values.reason ?? thrown.message) }
    : { ok: false, kind: 'not-read', reason: reasonOf(thrown) }
