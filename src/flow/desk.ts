import { DatelineError, type ErrorName, reasonOf } from '../errors.ts'
import { openReader } from '../reader/index.ts'
import type { Reading } from '../reader/reading.ts'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import { recordOf } from './pipeline.ts'

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

function answer(reading: Reading): Answer {
  try {
    return { ok: true, record: recordOf(reading), words: reading.words.length }
  } catch (error) {
    return notRead(error)
  }
}

/** Opens the model in this thread. */
export async function openDesk(): Promise<Desk> {
  const reader = await openReader().catch((error: unknown) => {
    if (error instanceof DatelineError) throw error
    throw new DatelineError('no-model', { reason: reasonOf(error) }, error)
  })
  const read = async (reports: readonly Report[]): Promise<readonly Answer[]> => {
    try {
      return (await reader.read(reports)).map(answer)
    } catch (error) {
      if (reports.length <= 1) return reports.map(() => notRead(error))
      // One of them is at fault: alone, each stands or falls for itself.
      const alone: Answer[] = []
      for (const report of reports) alone.push(...(await read([report])))
      return alone
    }
  }
  return { read, close: async () => reader.close() }
}
