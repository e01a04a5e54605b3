import { DatelineError, reasonOf } from '../errors.ts'
import { openReader } from '../reader/index.ts'
import type { Reading } from '../reader/reading.ts'
import type { Report } from '../record/report.ts'
import { type Answer, type Desk, notRead } from './answer.ts'
import { recordOf } from './pipeline.ts'

function answer(reading: Reading): Answer {
  try {
    return { ok: true, record: recordOf(reading), words: reading.words.length }
  } catch (error) {
    return notRead(error)
  }
}

/** Opens the model in this thread; `threads` are those of its runtime. */
export async function openDesk(threads = 1): Promise<Desk> {
  const reader = await openReader({ threads }).catch((error: unknown) => {
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
