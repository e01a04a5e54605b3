import { DatelineError, failed, type Outcome } from '../errors.ts'
import type { Desk } from '../flow/index.ts'
import { readItems } from '../ingest/index.ts'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'

/** Texts that wait for a worker at a time; a longer queue would only let its last ones wait in vain. */
const mostWaiting = 16

export interface ReadText {
  readonly report: Report
  readonly record: Record
}

/** Reads texts while their senders wait, and keeps nothing of them. */
export interface ReadingRoom {
  /** `fields` are those of a report in JSON: `text` and, if known, `title`, `date`, `publisher`, `url`. */
  readonly read: (fields: object) => Promise<Outcome<ReadText>>
  /** Where many are read; it stays open for others when one has done with it. */
  readonly desk: () => Promise<Desk>
  readonly close: () => Promise<void>
}

/** The report in these fields, checked as one that comes in a file is. */
async function reportOf(fields: object): Promise<Outcome<Report>> {
  const where = 'The text'
  async function* bytes() {
    yield Buffer.from(JSON.stringify(fields))
  }
  for await (const { outcome } of readItems(bytes(), where, { format: 'json' })) return outcome
  return failed('empty-text', { where })
}

/** The workers are opened with the first text: a server that is only asked for what is kept needs none. */
export function readingRoom(open: () => Promise<Desk>): ReadingRoom {
  let desk: Promise<Desk> | undefined
  let waiting = 0
  const atDesk = (): Promise<Desk> => {
    desk ??= open()
    return desk
  }
  const read = async (fields: object): Promise<Outcome<ReadText>> => {
    const report = await reportOf(fields)
    if (!report.ok) return report
    const [answer] = await (await atDesk()).read([report.value])
    if (answer?.ok) return { ok: true, value: { report: report.value, record: answer.record } }
    return failed(answer?.kind ?? 'not-read', {
      where: 'The text',
      reason: answer?.reason ?? 'no answer came',
    })
  }
  return {
    desk: async () => ({ ...(await atDesk()), close: async () => undefined }),
    read: async (fields) => {
      if (waiting >= mostWaiting) throw new DatelineError('busy', { work: 'read' })
      waiting += 1
      try {
        return await read(fields)
      } finally {
        waiting -= 1
      }
    },
    close: async () => {
      await (await desk)?.close()
    },
  }
}
