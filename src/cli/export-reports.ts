import { DatelineError } from '../errors.ts'
import {
  type Exported,
  type ExportFormatName,
  exportFormats,
  type TableName,
} from '../export/index.ts'
import { readAll } from '../flow/index.ts'
import type { Format } from '../ingest/index.ts'
import { exported } from '../serve/exported.ts'
import type { Store } from '../store/index.ts'
import { withStore } from './data-option.ts'
import type { ReadingOptions } from './input-options.ts'
import { inputs } from './inputs.ts'
import { reports } from './numbers.ts'
import { type OutputFile, openOutput } from './output-file.ts'
import { print } from './print.ts'
import { errorLine, exitStatus, summary, type Tally } from './tally.ts'

/** The options of `dateline export` as they come from the command line. */
export interface ExportCommandOptions extends ReadingOptions {
  readonly format: ExportFormatName
  readonly table?: TableName
  readonly output?: string
  readonly force?: boolean
  readonly data?: string
  readonly from?: string
  readonly to?: string
  readonly inputFormat?: Format
  readonly quiet?: boolean
}

/** The records of files as they are read; what cannot be read is said and counted. */
async function* recordsOf(
  files: readonly string[],
  { inputFormat, date, publisher, encoding, workers }: ExportCommandOptions,
  signal: AbortSignal,
  tally: Tally,
): AsyncGenerator<Exported> {
  const given = {
    ...(inputFormat === undefined ? {} : { format: inputFormat }),
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(encoding === undefined ? {} : { encoding }),
  }
  const limits = { signal, ...(workers === undefined ? {} : { workers }) }
  for await (const { report, outcome, words } of readAll(inputs(files, given), limits)) {
    if (report === null || !outcome.ok) {
      tally.failed += 1
      if (!outcome.ok) process.stderr.write(`${errorLine(outcome.error)}\n`)
      continue
    }
    tally.read += 1
    tally.words += words
    yield { report, record: outcome.value }
  }
}

/** The records of what is kept, until the signal comes. */
async function* keptRecords(
  store: Store,
  { from, to }: ExportCommandOptions,
  signal: AbortSignal,
  tally: Tally,
): AsyncGenerator<Exported> {
  const query = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  for await (const one of exported(store, query)) {
    if (signal.aborted) return
    tally.read += 1
    yield one
  }
}

async function write(
  records: AsyncIterable<Exported>,
  { format, table = 'events' }: ExportCommandOptions,
  out: OutputFile | null,
): Promise<void> {
  for await (const part of exportFormats[format].write(records, table)) {
    if (out) out.write(part)
    else await print(part)
  }
}

/** `dateline export`: the records of reports in a format for other programs; returns the exit status. */
export async function exportReports(
  files: readonly string[],
  options: ExportCommandOptions,
  signal: AbortSignal,
): Promise<number> {
  const tally: Tally = { read: 0, failed: 0, words: 0 }
  const { output } = options
  const out = output === undefined ? null : openOutput(output, options.force ?? false)
  try {
    if (files.length > 0) await write(recordsOf(files, options, signal, tally), options, out)
    else {
      await withStore(options.data, (store) =>
        write(keptRecords(store, options, signal, tally), options, out),
      )
    }
    if (signal.aborted) {
      throw new DatelineError('interrupted', {
        done: reports(tally.read + tally.failed),
        remedy: 'Give the same command again.',
      })
    }
    out?.finish()
  } catch (error) {
    out?.discard()
    throw error
  }
  if (!options.quiet && (tally.failed > 0 || out)) {
    process.stderr.write(`${summary(tally)}\n`)
  }
  return exitStatus(tally)
}
