import { statSync } from 'node:fs'
import { DatelineError } from '../errors.ts'
import { readAll } from '../flow/index.ts'
import { inputs } from './inputs.ts'
import { type Journal, openJournal } from './journal.ts'
import { reports } from './numbers.ts'
import { print } from './print.ts'
import { type ProgressBar, progressBar } from './progress.ts'
import type { ReadCommandOptions } from './read-options.ts'
import { errorLine, exitStatus, summary, type Tally } from './tally.ts'

interface Place {
  readonly from: Journal['from']
  readonly before: Tally
  readonly add: (line: number, end: number | null, record: string | null, tally: Tally) => void
  readonly finish: () => void
  readonly close: () => void
  /** What to do after an interruption. */
  readonly goOn: string
}

const nothing: Tally = { read: 0, failed: 0, words: 0 }

/** Standard output keeps no account of what was done: it is begun anew each time. */
const standardOutput = (): Place => ({
  from: { line: 0, position: 0 },
  before: nothing,
  add: () => undefined,
  finish: () => undefined,
  close: () => undefined,
  goOn: 'With `-o OUT` it could go on where it stopped.',
})

const journalled = (source: string, out: string, force: boolean): Place => ({
  ...openJournal(source, out, force),
  goOn: 'Give the same command again to go on where it stopped.',
})

/** Size of the input in bytes, null where nobody knows. */
const sizeOf = (source: string): number | null => {
  const there = statSync(source, { throwIfNoEntry: false })
  return there?.isFile() ? there.size : null
}

/** Refuses what cannot be read before an output is begun. */
function checkSource(source: string, output: string | undefined): void {
  const there = source === '-' ? undefined : statSync(source, { throwIfNoEntry: false })
  if (source !== '-' && !there) throw new DatelineError('not-found', { path: source })
  if (there?.isDirectory()) throw new DatelineError('directory', { path: source })
  if (output !== undefined && !there?.isFile()) {
    const problem = 'With `-o`, `--jsonl` needs a file, in which a later run can go on.'
    throw new DatelineError('usage', { problem })
  }
}

/** `dateline read --jsonl FILE [-o OUT]`: one record a line as they come, with progress, to be resumed. */
export async function readJsonl(
  source: string,
  options: ReadCommandOptions,
  signal: AbortSignal,
): Promise<number> {
  const { output } = options
  checkSource(source, output)
  const place =
    output === undefined ? standardOutput() : journalled(source, output, options.force ?? false)
  // Records and progress on one terminal would write over each other.
  const mixed = output === undefined && process.stdout.isTTY
  const bar = progressBar(process.stderr, options.quiet || mixed)
  const tally = { ...place.before }
  if (place.from.line > 0) bar.log(`Going on after ${reports(tally.read + tally.failed)}.`)
  try {
    await stream(source, options, place, bar, tally, signal)
  } finally {
    bar.end()
  }
  if (signal.aborted) {
    place.close()
    throw new DatelineError('interrupted', {
      done: reports(tally.read + tally.failed),
      remedy: place.goOn,
    })
  }
  place.finish()
  if (!options.quiet) process.stderr.write(`${summary(tally)}\n`)
  return exitStatus(tally)
}

async function stream(
  source: string,
  options: ReadCommandOptions,
  place: Place,
  bar: ProgressBar,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const size = sizeOf(source)
  const begun = Date.now()
  const { date, publisher, encoding, workers } = options
  const items = inputs([source], {
    format: 'jsonl',
    from: place.from,
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(encoding === undefined ? {} : { encoding }),
  })
  for await (const { line, end, outcome, words } of readAll(items, {
    signal,
    ...(workers === undefined ? {} : { workers }),
  })) {
    const record = outcome.ok ? JSON.stringify(outcome.value) : null
    // An item without a line is the trouble of the whole file: it ends the run, and what was noted stays.
    if (line === null && !outcome.ok) throw outcome.error
    if (outcome.ok) tally.read += 1
    else tally.failed += 1
    tally.words += words
    if (!outcome.ok) bar.log(errorLine(outcome.error))
    if (line !== null) place.add(line, end, record, tally)
    if (options.output === undefined && record !== null) await print(`${record}\n`)
    bar.show({
      reports: tally.read + tally.failed - place.before.read - place.before.failed,
      words: tally.words - place.before.words,
      seconds: (Date.now() - begun) / 1000,
      before: place.before.read + place.before.failed,
      share:
        size === null || end === null
          ? null
          : { begin: place.from.position / size, now: end / size },
    })
  }
}
