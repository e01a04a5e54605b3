import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../record/report.ts'
import { type Cut, cut } from '../text/cut.ts'
import { type Job, pack } from './batch.ts'
import { createEncoder } from './encode.ts'
import { emptyScores, gather, type ReportScores } from './gather.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading-of.ts'
import { openSession } from './session.ts'
import { windows } from './windows.ts'

/** Pieces of one forward pass, padding included: more does not read faster, but takes more memory. */
const BATCH = 2_048

export interface Reader {
  /** Model name and version, such as `reader-1`. */
  readonly name: string
  /** Readings of reports, in their order. */
  read(reports: readonly Report[]): Promise<readonly Reading[]>
  /** The same for texts that are cut already (gold words); with `keepSentences` the model leaves their sentences as they are. */
  readCuts(
    items: readonly { readonly report: Report; readonly cut: Cut }[],
    keepSentences?: boolean,
  ): Promise<readonly Reading[]>
  close(): Promise<void>
}

/** The newest `models/reader-N` of this package. */
export function modelFolder(): string {
  const models = fileURLToPath(new URL('../../models/', import.meta.url))
  const names = existsSync(models)
    ? readdirSync(models).filter((name) => /^reader-\d+$/.test(name))
    : []
  const newest = names.sort((a, b) => Number(a.slice(7)) - Number(b.slice(7))).at(-1)
  return join(models, newest ?? 'reader-1')
}

/**
 * Loads the model and returns a reader.
 *
 * @param options.threads of the runtime; one, where each worker thread has a reader of its own
 */
export async function openReader(
  options: { readonly folder?: string; readonly threads?: number } = {},
): Promise<Reader> {
  const session = await openSession(options.folder ?? modelFolder(), options.threads ?? 1)
  const encode = createEncoder(session.pieces)

  const readCuts: Reader['readCuts'] = async (items, keepSentences = false) => {
    const jobs: (Job & { readonly report: number })[] = []
    for (const [report, item] of items.entries()) {
      const features = encode(item.cut)
      const sizes = Uint16Array.from(features.pieces, (ids) => ids.length)
      for (const window of windows(item.cut, sizes)) jobs.push({ features, window, report })
    }
    // Windows of like length share a batch, so that little of it is padding.
    jobs.sort((a, b) => a.window.pieces - b.window.pieces)
    const scores: (ReportScores | undefined)[] = new Array(items.length)
    for (const group of groups(jobs)) {
      const batch = pack(group)
      const out = await session.run(batch)
      const width = (data: Float32Array) => data.length / (batch.rows * batch.words)
      for (const [row, job] of group.entries()) {
        const into =
          scores[job.report] ??
          emptyScores(items[job.report]?.cut.words.length ?? 0, {
            attribution: width(out.attribution),
            conll: width(out.conll),
            worldwide: width(out.worldwide),
            sentence: width(out.sentence),
            links: width(out.links),
          })
        scores[job.report] = into
        gather(into, job, row, batch, out)
      }
    }
    return items.map(({ report, cut }, i) => {
      const own =
        scores[i] ??
        emptyScores(0, { attribution: 0, conll: 0, worldwide: 0, sentence: 0, links: 0 })
      own.arcs.sort((a, b) => a.from - b.from)
      return readingOf(report, cut, own, session, keepSentences)
    })
  }

  return {
    name: session.name,
    read: (reports) => readCuts(reports.map((report) => ({ report, cut: cut(report.text) }))),
    readCuts,
    close: () => session.close(),
  }
}

function* groups<T extends Job>(jobs: readonly T[]): Generator<readonly T[]> {
  let group: T[] = []
  for (const job of jobs) {
    if (group.length > 0 && (group.length + 1) * job.window.pieces > BATCH) {
      yield group
      group = []
    }
    group.push(job)
  }
  if (group.length > 0) yield group
}
