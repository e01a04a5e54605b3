import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Report } from '../record/report.ts'
import { type Answer, type Desk, notRead } from './answer.ts'
import type { Task } from './worker.ts'

/** From sources a worker needs the loader of TypeScript too; built, it is plain JavaScript. */
const fromSource = import.meta.url.endsWith('.ts')
const workerFile = new URL(fromSource ? './worker.ts' : './worker.js', import.meta.url)

/**
 * A desk of worker threads, each with a reader of its own. A report that kills its worker gets an error as its answer;
 * the others of its batch are read again by another worker.
 */
export function openPool(workers: number, file: URL = workerFile): Desk {
  const pool = new Piscina<Task, readonly Answer[]>({
    filename: fileURLToPath(file),
    name: 'readBatch',
    minThreads: workers,
    maxThreads: workers,
    ...(fromSource ? { execArgv: ['--import', 'tsx'] } : {}),
  })
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const underWay = new Set<Promise<unknown>>()
  const waiting = new Set<(reason: unknown) => void>()
  let answered = false
  let broken: unknown
  // Only a worker without a task comes here; one that dies at a task is replaced, and its task is rejected. Where none
  // has ever answered, the workers cannot even be loaded, and their tasks would wait for ever.
  pool.on('error', (error) => {
    if (answered) return
    broken = error
    for (const reject of waiting) reject(error)
  })

  const run = async (reports: readonly Report[]): Promise<readonly Answer[]> => {
    if (broken !== undefined) throw broken
    const task = pool.run({ reports, stop })
    underWay.add(task)
    let giveUp: (reason: unknown) => void = () => undefined
    try {
      const answers = await new Promise<readonly Answer[]>((resolve, reject) => {
        giveUp = reject
        waiting.add(giveUp)
        task.then(resolve, reject)
      })
      answered = true
      return answers
    } finally {
      waiting.delete(giveUp)
      underWay.delete(task)
    }
  }
  const read = async (reports: readonly Report[]): Promise<readonly Answer[]> => {
    try {
      return await run(reports)
    } catch (error) {
      if (stop[0] === 1 || reports.length <= 1) return reports.map(() => notRead(error))
      const alone: Answer[] = []
      for (const report of reports) alone.push(...(await read([report])))
      return alone
    }
  }
  return {
    read,
    close: async () => {
      // A thread that is ended inside the runtime of the model takes the whole process with it, so what is being read
      // is read to its end; what waits is not begun.
      Atomics.store(stop, 0, 1)
      while (underWay.size > 0) await Promise.allSettled(underWay)
      await pool.destroy()
    },
  }
}
