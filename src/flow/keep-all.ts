import type { DatelineError, Outcome } from '../errors.ts'
import type { Item } from '../ingest/index.ts'
import type { Entry, Store } from '../store/index.ts'
import { type ReadAllOptions, type ReadItem, readAll } from './read-all.ts'

/** What became of one item of the input; where it has an `id`, it is on the disk. */
export interface KeptItem extends Pick<ReadItem, 'where' | 'line' | 'end' | 'words'> {
  /** Id in the store; null where there was no report to keep. */
  readonly id: string | null
  /** It was kept before, and is not read again. */
  readonly known: boolean
  /** Why it has no record; null where it has one or is known. */
  readonly error: DatelineError | null
}

/** Reports kept by one transaction: each costs a wait for the disk. */
const BATCH = 32
/** A report that was read waits no longer than this for others, in ms. */
const SOON = 500

/** What is kept of a report that was read, or could not be; null where there is none. */
export function entryOf({ report, outcome, words }: ReadItem): Entry | null {
  if (report === null) return null
  if (outcome.ok) return { report, record: outcome.value, unread: null, words }
  const { kind, message } = outcome.error
  return { report, record: null, unread: { kind, reason: message }, words: 0 }
}

const errorOf = (outcome: Outcome<unknown>): DatelineError | null =>
  outcome.ok ? null : outcome.error

async function keep(store: Store, items: readonly ReadItem[]): Promise<KeptItem[]> {
  const entries = items.map(entryOf)
  const kept = await store.add(entries.filter((entry) => entry !== null))
  let next = 0
  return items.map(({ where, line, end, words, outcome }, i) => {
    const one = entries[i] === null ? undefined : kept[next++]
    return {
      where,
      line,
      end,
      words,
      id: one?.id ?? null,
      known: one?.known ?? false,
      error: errorOf(outcome),
    }
  })
}

/**
 * Reads reports and keeps them; an item is given on when it is safe on the disk, those that were kept before at once and unread.
 *
 * @throws DatelineError of the store, which ends the run; what was given on before stays
 * @example for await (const { id } of keepAll(readItems(openFile(path), path), store)) ...
 */
export async function* keepAll(
  items: AsyncIterable<Item>,
  store: Store,
  options: ReadAllOptions = {},
): AsyncGenerator<KeptItem> {
  const known: KeptItem[] = []
  async function* fresh(): AsyncGenerator<Item> {
    for await (const item of items) {
      const report = item.outcome.ok ? item.outcome.value : (item.foreign?.report ?? null)
      const id = report === null ? null : await store.known(report)
      if (id === null) yield item
      else {
        const { where, line, end } = item
        known.push({ where, line, end, id, words: 0, known: true, error: null })
      }
    }
  }
  let waiting: ReadItem[] = []
  let since = Date.now()
  for await (const item of readAll(fresh(), options)) {
    yield* known.splice(0)
    if (waiting.length === 0) since = Date.now()
    waiting.push(item)
    if (waiting.length < BATCH && Date.now() - since < SOON) continue
    const batch = waiting
    waiting = []
    yield* await keep(store, batch)
  }
  yield* await keep(store, waiting)
  yield* known.splice(0)
}
