import { Command } from 'commander'
import { DatelineError } from '../errors.ts'
import { rereadAll } from '../flow/index.ts'
import { backup, nameOfPlace, restore, storePlace } from '../store/index.ts'
import { dataOption, withStore } from './data-option.ts'
import { count, reports } from './numbers.ts'
import { wholeNumber } from './option-values.ts'
import { progressBar } from './progress.ts'
import { stopSignal } from './stop-signal.ts'

interface Options {
  readonly data?: string
  readonly quiet?: boolean
  readonly workers?: number
}

const say = (quiet: boolean | undefined, line: string): void => {
  if (!quiet) process.stderr.write(`${line}\n`)
}

async function reread({ data, quiet, workers }: Options): Promise<void> {
  const { signal } = stopSignal()
  await withStore(data, async (store) => {
    const bar = progressBar(process.stderr, quiet)
    const begun = Date.now()
    const tally = { done: 0, failed: 0, words: 0 }
    try {
      for await (const { ok, words } of rereadAll(store, {
        signal,
        ...(workers === undefined ? {} : { workers }),
      })) {
        tally.done += 1
        tally.failed += ok ? 0 : 1
        tally.words += words
        bar.show({
          reports: tally.done,
          words: tally.words,
          seconds: (Date.now() - begun) / 1000,
          before: 0,
          share: null,
        })
      }
    } finally {
      bar.end()
    }
    if (signal.aborted) {
      throw new DatelineError('interrupted', {
        done: `${reports(tally.done)} read again`,
        remedy: 'Give the same command again to go on.',
      })
    }
    say(quiet, `${count(tally.done)} read again, ${count(tally.failed)} failed`)
    process.exitCode = tally.failed > 0 ? 1 : 0
  })
}

export const rereadCommand = (): Command =>
  new Command('reread')
    .summary('read again what an older version has read')
    .description(
      'Reads again the kept reports that another version has read, or nobody; texts stay as they are.',
    )
    .addOption(dataOption())
    .option('--workers <n>', 'threads that read (as many as the processor has cores)', wholeNumber)
    .option('--quiet', 'no progress and no summary')
    .addHelpText(
      'after',
      '\nExamples:\n  dateline reread\n  dateline reread --data war.db --workers 4',
    )
    .action(reread)

/** Both ways of a backup differ only in their direction. */
const copying =
  (work: typeof backup, done: string) =>
  async (file: string, { data, quiet }: Options): Promise<void> => {
    await withStore(data, async (store) => {
      const bar = progressBar(process.stderr, quiet)
      const begun = Date.now()
      const show = (n: number) =>
        bar.show({
          reports: n,
          words: 0,
          seconds: (Date.now() - begun) / 1000,
          before: 0,
          share: null,
        })
      const n = await work(store, file, show).finally(() => bar.end())
      say(quiet, `${reports(n)} ${done} (${nameOfPlace(storePlace(data))})`)
    })
  }

export const backupCommand = (): Command =>
  new Command('backup')
    .summary('write all that is kept into one file')
    .description(
      'Writes the whole store into one file, from which either database can be restored; others may add meanwhile.',
    )
    .argument('<file>', 'where to; it is whole or not there')
    .addOption(dataOption())
    .option('--quiet', 'no progress and no summary')
    .addHelpText('after', '\nExamples:\n  dateline backup monday.dateline.gz')
    .action(copying(backup, 'backed up'))

export const restoreCommand = (): Command =>
  new Command('restore')
    .summary('bring a backup into a store')
    .description(
      'Brings the reports of a backup into a store; those that are there already stay as they are.',
    )
    .argument('<file>', 'what `dateline backup` has written')
    .addOption(dataOption())
    .option('--quiet', 'no progress and no summary')
    .addHelpText('after', '\nExamples:\n  dateline restore monday.dateline.gz --data new.db')
    .action(copying(restore, 'restored'))
