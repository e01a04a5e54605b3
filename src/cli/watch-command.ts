import { Command } from 'commander'
import { DatelineError } from '../errors.ts'
import { type KeptItem, keepAll } from '../flow/index.ts'
import { openWeb, watchedFeeds, watchFeeds } from '../ingest/index.ts'
import { dataOption, withStore } from './data-option.ts'
import { allowHostOption } from './input-options.ts'
import { count } from './numbers.ts'
import { wholeNumber } from './option-values.ts'
import { print } from './print.ts'
import { stopSignal } from './stop-signal.ts'
import { errorLine } from './tally.ts'

const examples = `
Examples:
  dateline watch https://news.example/feed.xml            asks every quarter of an hour
  dateline watch --every 60 --data war.db feeds.opml      the feeds of a list, every hour

Teasers are fetched whole. Feeds are asked whether anything has changed, the quiet ones and those
that fail less and less often; robots.txt and requests to wait are honoured. Ctrl-C ends it.`

interface Options {
  readonly data?: string
  readonly every?: number
  readonly allowHost?: readonly string[]
  readonly json?: boolean
  readonly quiet?: boolean
  readonly workers?: number
}

const usualMinutes = 15
const minute = 60_000

/** Addresses of feeds, and those that OPML files list. */
function feedsIn(sources: readonly string[]): string[] {
  return sources.flatMap((source) => {
    const feeds = watchedFeeds(source)
    if (!feeds.ok) throw feeds.error
    return feeds.value
  })
}

async function tell(
  { id, known, error, where }: KeptItem,
  { json, quiet }: Options,
): Promise<void> {
  if (error !== null) process.stderr.write(`${errorLine(error)}\n`)
  if (json) await print(`${JSON.stringify({ id, where, known, error: error?.code ?? null })}\n`)
  else if (!quiet && error === null && !known) process.stderr.write(`kept ${where}\n`)
}

async function run(sources: readonly string[], options: Options): Promise<void> {
  const { data, every = usualMinutes, allowHost = [], workers } = options
  const feeds = feedsIn(sources)
  const network = openWeb({ allowHosts: allowHost })
  const { signal } = stopSignal()
  let added = 0
  await withStore(data, async (store) => {
    const limits = { signal, ...(workers === undefined ? {} : { workers }) }
    const watching = {
      network,
      signal,
      every: every * minute,
      kept: async (url: string) => (await store.known({ text: '', url })) !== null,
    }
    for await (const { items } of watchFeeds(feeds, watching)) {
      for await (const item of keepAll(items, store, limits)) {
        if (item.id !== null && !item.known) added += 1
        await tell(item, options)
      }
    }
  })
  if (!options.quiet) process.stderr.write(`${count(added)} added\n`)
  // A watch has no other end than being stopped.
  if (!signal.aborted) throw new DatelineError('usage', { problem: 'There is no feed to watch.' })
}

export const watchCommand = (): Command =>
  new Command('watch')
    .summary('keep what comes up in feeds, for as long as it runs')
    .description('Asks feeds again and again and keeps the new reports with their records.')
    .argument('<feeds...>', 'addresses of RSS or Atom feeds, and OPML files that list some')
    .addOption(dataOption())
    .option('--every <minutes>', 'time between two polls of a feed that has news (15)', wholeNumber)
    .addOption(allowHostOption())
    .option('--json', 'a line of JSON for each report')
    .option('--workers <n>', 'threads that read (as many as the processor has cores)', wholeNumber)
    .option('--quiet', 'only errors')
    .addHelpText('after', examples)
    .action(run)
