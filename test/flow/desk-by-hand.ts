import { failed } from '../../src/errors.ts'
import type { Answer, Desk } from '../../src/flow/answer.ts'
import type { Item } from '../../src/ingest/index.ts'
import type { Report } from '../../src/record/report.ts'
import { handMadeRecord } from '../hand-made-record.ts'

export const report = (id: string, length = 10): Report => ({
  id,
  url: null,
  date: null,
  publisher: null,
  text: 'x'.repeat(length),
  headline: null,
})

export const item = (id: string, length?: number): Item => ({
  where: id,
  line: 1,
  end: 1,
  outcome: { ok: true, value: report(id, length) },
})

export const brokenItem = (where: string): Item => ({
  where,
  line: 1,
  end: 1,
  outcome: failed('empty-text', { where }),
})

export async function* from(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

const answer = (id: string): Answer =>
  id.startsWith('bad')
    ? { ok: false, kind: 'not-read', reason: 'bad' }
    : { ok: true, record: { ...handMadeRecord, id }, words: 1 }

/** A desk that reads without a model: each report gets the same record under its own id. */
export function deskByHand(wait: (reports: readonly Report[]) => number = () => 0) {
  const seen = { batches: [] as string[][], closed: 0, underWay: 0, mostUnderWay: 0 }
  const desk: Desk = {
    read: async (reports) => {
      seen.batches.push(reports.map(({ id }) => id))
      seen.underWay += 1
      seen.mostUnderWay = Math.max(seen.mostUnderWay, seen.underWay)
      await new Promise((resolve) => setTimeout(resolve, wait(reports)))
      seen.underWay -= 1
      return reports.map(({ id }) => answer(id))
    },
    close: async () => {
      seen.closed += 1
    },
  }
  return { desk, seen }
}
