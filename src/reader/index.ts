import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../record/report.ts'
import { type Cut, cut } from '../text/cut.ts'
import { createEncoder } from './encode.ts'
import { emptyScores, gather, type ReportScores } from './gather.ts'
import { inputOf } from './input.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading-of.ts'
import { openSession } from './session.ts'
import { windows } from './windows.ts'

export interface Reader {
  /** Model name and version, such as `reader-3`. */
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
  return join(models, newest ?? 'reader-3')
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

  const scoresOf = async (own: Cut): Promise<ReportScores> => {
    const features = encode(own)
    const sizes = Uint16Array.from(features.pieces, (ids) => ids.length)
    let scores: ReportScores | undefined
    for (const window of windows(own, sizes)) {
      const out = await session.run(inputOf(features, window))
      scores ??= emptyScores(own.words.length, out, window.end - window.first)
      gather(scores, window, out)
    }
    return scores ?? emptyScores(0, null, 0)
  }

  const readCuts: Reader['readCuts'] = async (items, keepSentences = false) => {
    const readings: Reading[] = []
    for (const { report, cut } of items) {
      readings.push(readingOf(report, cut, await scoresOf(cut), session, keepSentences))
    }
    return readings
  }

  return {
    name: session.name,
    read: (reports) => readCuts(reports.map((report) => ({ report, cut: cut(report.text) }))),
    readCuts,
    close: () => session.close(),
  }
}
