import { Command } from 'commander'
import { DatelineError } from '../errors.ts'
import { keepAll } from '../flow/index.ts'
import { dataOption, withStore } from './data-option.ts'
import { type FetchingOptions, withFetchingOptions } from './input-options.ts'
import { inputs } from './inputs.ts'
import { count, reports } from './numbers.ts'
import { print } from './print.ts'
import { progressBar } from './progress.ts'
import { stopSignal } from './stop-signal.ts'
import { errorLine } from './tally.ts'

const examples = `
Examples:
  dateline add report.txt news.jsonl          keeps their reports and reads them
  dateline add https://news.example/feed.xml  the reports of a feed; teasers are fetched whole
  dateline add --data war.db *.json           in a store of its own
  dateline add --json news.jsonl              a line of JSON for each report that is kept

A report is kept once, by its text and its address; what cannot be read is kept too and says
why. What was acknowledged is on the disk: after Ctrl-C give the same command again.
Exit status: 0 all were kept and read, 1 some were not, 2 wrong use, 130 interrupted.`

interface Options extends FetchingOptions {
  readonly data?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const sources = files.length === 0 ? ['-'] : files
  if (files.length === 0 && process.stdin.isTTY) {
    throw new DatelineError('usage', { problem: 'Name a file to add, or `-` for standard input.' })
  }
  const { data, json, quiet, workers, ...given } = options
  const { signal } = stopSignal()
  await withStore(data, async (store) => {
    const bar = progressBar(process.stderr, quiet)
    const tally = { added: 0, known: 0, unread: 0, lost: 0, words: 0 }
    const begun = Date.now()
    try {
      const items = inputs(sources, given)
      for await (const item of keepAll(items, store, {
        signal,
        ...(workers === undefined ? {} : { workers }),
      })) {
        const { id, known, error, words, where } = item
        if (id === null) tally.lost += 1
        else if (known) tally.known += 1
        else if (error === null) tally.added += 1
        else tally.unread += 1
        tally.words += words
        if (error !== null) bar.log(errorLine(error))
        if (json)
          await print(`${JSON.stringify({ id, where, known, error: error?.code ?? null })}\n`)
        const seconds = (Date.now() - begun) / 1000
        bar.show({
          reports: tally.added + tally.known + tally.unread,
          words: tally.words,
          seconds,
          before: 0,
          share: null,
        })
      }
    } finally {
      bar.end()
    }
    const kept = tally.added + tally.unread
    if (signal.aborted) {
      throw new DatelineError('interrupted', {
        done: `${reports(kept)} kept`,
        remedy: 'Give the same command again: what is kept is not read twice.',
      })
    }
    if (!quiet) {
      const parts = [
        `${count(tally.added)} added`,
        `${count(tally.known)} known`,
        `${count(tally.unread)} kept unread`,
        `${count(tally.lost)} failed`,
      ]
      process.stderr.write(`${parts.join(', ')}\n`)
    }
    process.exitCode = tally.unread + tally.lost > 0 ? 1 : 0
  })
}

export const addCommand = (): Command =>
  withFetchingOptions(
    new Command('add')
      .summary('keep reports with their records, to be found again')
      .description('Reads news reports and keeps them with their records in the store.')
      .argument('[sources...]', 'files, or addresses of pages, feeds and OPML; - is standard input')
      .addOption(dataOption())
      .option('--json', 'a line of JSON for each report'),
  )
    .option('--quiet', 'no progress and no summary')
    .addHelpText('after', examples)
    .action(run)
