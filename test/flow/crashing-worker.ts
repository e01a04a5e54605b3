import type { Answer } from '../../src/flow/answer.ts'
import type { Task } from '../../src/flow/worker.ts'
import { handMadeRecord } from '../hand-made-record.ts'

/** A worker that dies on some reports, as a fault in native code or too little memory would make it. */
export function readBatch({ reports }: Task): readonly Answer[] {
  return reports.map(({ id }) => {
    if (id === 'exits') process.exit(3)
    if (id === 'throws') throw new Error('thrown in the worker')
    return { ok: true, record: { ...handMadeRecord, id }, words: 1 }
  })
}
