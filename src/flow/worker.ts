import type { Report } from '../record/report.ts'
import { type Answer, type Desk, notRead } from './answer.ts'
import { openDesk } from './desk.ts'

/** What is sent to a worker; `stop` is shared with it and says 1 when nobody waits for answers any more. */
export interface Task {
  readonly reports: readonly Report[]
  readonly stop: Int32Array
}

let desk: Promise<Desk> | undefined

/** What a worker thread does: it opens its own reader once and answers one batch after the other. */
export async function readBatch({ reports, stop }: Task): Promise<readonly Answer[]> {
  if (Atomics.load(stop, 0) === 1) return []
  desk ??= openDesk()
  try {
    return await (await desk).read(reports)
  } catch (error) {
    return reports.map(() => notRead(error))
  }
}
