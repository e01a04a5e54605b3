import { setTimeout as pause } from 'node:timers/promises'
import { DatelineError } from '../errors.ts'
import type { Given, Item } from './item.ts'
import type { Network, Validators } from './network.ts'
import { nextPoll, type PollResult, type PollTime } from './poll-times.ts'
import { readFetched } from './read-items.ts'

export interface WatchOptions extends Given {
  readonly network: Network
  /** Ends the watch; what is under way is given up. */
  readonly signal: AbortSignal
  /** Milliseconds between two polls of a feed that has news. */
  readonly every: number
  /** Whether what stands at an address was kept before this watch began: then it is not fetched again. */
  readonly kept?: (address: string) => Promise<boolean>
}

/** Names of entries that are remembered; the oldest go first. */
const maxNames = 200_000
/** How often an entry that cannot be fetched is tried. */
const maxTries = 3

/** One poll of one feed. Its items are to be taken before the next poll is asked for. */
export interface Poll {
  readonly address: string
  readonly items: AsyncGenerator<Item>
}

interface Feed {
  readonly address: string
  validators: Validators
  time: PollTime
  next: number
}

/** Which entries need not be looked at again: those that were taken, and those that failed too often. */
function memory() {
  const tries = new Map<string, number>()
  return {
    known: (name: string) => (tries.get(name) ?? 0) >= maxTries,
    /** Whether it will be tried again. */
    note: ({ listedAs = [], outcome, foreign }: Item): boolean => {
      const settled = outcome.ok || foreign || outcome.error.kind === 'no-report'
      for (const name of listedAs) {
        tries.set(name, settled ? maxTries : (tries.get(name) ?? 0) + 1)
        if (tries.size > maxNames) tries.delete(tries.keys().next().value as string)
      }
      return !settled && listedAs.length > 0
    },
  }
}

async function* newItems(
  feed: Feed,
  seen: ReturnType<typeof memory>,
  { network, signal, every: _, kept, ...given }: WatchOptions,
): AsyncGenerator<Item, PollResult> {
  try {
    const fetched = await network.fetch(feed.address, { operator: true }, feed.validators)
    if (fetched === null) return 'nothing'
    let result: PollResult = 'nothing'
    let again = false
    const known = async (name: string) => seen.known(name) || ((await kept?.(name)) ?? false)
    for await (const item of readFetched(fetched, { ...given, network, known })) {
      again = seen.note(item) || again
      // A feed that lists nothing at the moment is no trouble.
      if (item.listedAs === undefined && !item.outcome.ok) {
        if (item.outcome.error.kind === 'no-report') continue
        result = 'failed'
      } else if (result === 'nothing') result = 'news'
      yield item
      if (signal.aborted) return result
    }
    // What is to be tried again must be listed again, even if the feed has not changed.
    feed.validators = again ? {} : fetched.validators
    return result
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    yield { where: feed.address, line: null, end: null, outcome: { ok: false, error } }
    return 'failed'
  }
}

async function* poll(
  feed: Feed,
  seen: ReturnType<typeof memory>,
  options: WatchOptions,
): AsyncGenerator<Item> {
  const result = yield* newItems(feed, seen, options)
  feed.time = nextPoll(result, options.every, feed.time)
  feed.next = Date.now() + feed.time.wait
}

/**
 * The reports that come up in feeds, poll by poll, so that those of one can be kept before the next is waited for; for
 * as long as nobody stops it. The first poll of a feed gives what it lists already. A feed that cannot be had is an item with its
 * error, and is asked again, less and less often.
 *
 * @example for await (const { items } of watchFeeds(['https://news.example/feed.xml'], { network, signal, every: 900_000 })) ...
 */
export async function* watchFeeds(
  addresses: readonly string[],
  options: WatchOptions,
): AsyncGenerator<Poll> {
  const { signal, every } = options
  const seen = memory()
  const feeds = [...new Set(addresses)].map(
    (address): Feed => ({ address, validators: {}, time: { wait: every, failures: 0 }, next: 0 }),
  )
  while (!signal.aborted && feeds.length > 0) {
    const feed = feeds.reduce((first, one) => (one.next < first.next ? one : first))
    const wait = feed.next - Date.now()
    if (wait > 0) await pause(wait, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    // Should nobody take the items, the feed is not asked at once again.
    feed.next = Date.now() + every
    yield { address: feed.address, items: poll(feed, seen, options) }
  }
}
