import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Report } from '../record/report.ts'
import { type Answer, type Desk, notRead } from './answer.ts'

/** From sources a worker needs the loader of TypeScript too; built, it is plain JavaScript. */
const fromSource = import.meta.url.endsWith('.ts')
const workerFile = new URL(fromSource ? './worker.ts' : './worker.js', import.meta.url)

/**
 * A desk of worker threads, each with a reader of its own. A report that kills its worker gets an error as its answer;
 * the others of its batch are read again by another worker.
 */
export function openPool(workers: number, file: URL = workerFile): Desk {
  const pool = new Piscina({
    filename: fileURLToPath(file),
    name: 'readBatch',
    minThreads: workers,
    maxThreads: workers,
    ...(fromSource ? { execArgv: ['--import', 'tsx'] } : {}),
  })
  let closed = false
  // A worker that dies is replaced, and its task is rejected: nothing more is to be done about it here.
  pool.on('error', () => undefined)

  const read = async (reports: readonly Report[]): Promise<readonly Answer[]> => {
    try {
      return await pool.run(reports)
    } catch (error) {
      if (closed || reports.length <= 1) return reports.map(() => notRead(error))
      const alone: Answer[] = []
      for (const report of reports) alone.push(...(await read([report])))
      return alone
    }
  }
  return {
    read,
    close: async () => {
      closed = true
      // A thread that is ended inside the runtime of the model takes the whole process with it, so what is being read
      // is read to its end; what waits is not begun.
      await pool.close({ force: true })
    },
  }
}
