import type { Report } from '../record/report.ts'
import { type Answer, type Desk, notRead } from './answer.ts'
import { openDesk } from './desk.ts'

let desk: Promise<Desk> | undefined

/** What a worker thread does: it opens its own reader once and answers one batch after the other. */
export async function readBatch(reports: readonly Report[]): Promise<readonly Answer[]> {
  desk ??= openDesk()
  try {
    return await (await desk).read(reports)
  } catch (error) {
    return reports.map(() => notRead(error))
  }
}
