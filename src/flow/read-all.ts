import { availableParallelism } from 'node:os'
import { DatelineError, done, failed, type Outcome } from '../errors.ts'
import type { Item } from '../ingest/index.ts'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Answer, Desk } from './answer.ts'
import { batches } from './batches.ts'
import { openWorkers } from './open-workers.ts'

/** An item of the input with the record of its report. */
export interface ReadItem extends Omit<Item, 'outcome' | 'foreign'> {
  readonly report: Report | null
  readonly outcome: Outcome<Record>
  readonly words: number
}

export interface ReadAllOptions {
  readonly workers?: number
  readonly signal?: AbortSignal
  /** Reports that go to a worker together, if there are so many; one at a time is told of as soon as it is read. */
  readonly together?: number
  /** Opens where to read, if not in threads of its own. */
  readonly open?: (workers: number) => Desk | Promise<Desk>
}

/** So little is read sooner here than workers start. */
const littleCharacters = 20_000
/** Batches under way for each worker: the one it reads and the one that waits for it. */
const ahead = 2

/** Loaded when it is needed: who reads in workers starts sooner without a model of his own. */
const openHere = async (threads: number): Promise<Desk> =>
  (await import('./desk.ts')).openDesk(threads)

const sizeOf = (item: Item): number => (item.outcome.ok ? item.outcome.value.text.length : 0)

function finished(item: Item, answer: Answer | undefined): ReadItem {
  const { where, line, end, outcome } = item
  const at = { where, line, end, words: 0 }
  if (!outcome.ok) return { ...at, report: item.foreign?.report ?? null, outcome }
  const report = outcome.value
  if (answer?.ok) return { ...at, report, outcome: done(answer.record), words: answer.words }
  const reason = answer?.reason ?? 'no answer came'
  // Without a model no report can be read: that ends the run, once, not once for each report.
  if (answer?.kind === 'no-model') throw new DatelineError('no-model', { reason })
  return { ...at, report, outcome: failed(answer?.kind ?? 'not-read', { where, reason }) }
}

async function readBatch(
  desk: () => Promise<Desk>,
  items: readonly Item[],
): Promise<readonly ReadItem[]> {
  const reports = items.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []))
  const answers = reports.length > 0 ? await (await desk()).read(reports) : []
  let next = 0
  return items.map((item) => finished(item, item.outcome.ok ? answers[next++] : undefined))
}

/** Looks at the first items; `all` are these and the rest. */
async function start(items: AsyncIterable<Item>) {
  const iterator = items[Symbol.asyncIterator]()
  const first: Item[] = []
  let characters = 0
  let ended = false
  while (characters <= littleCharacters && !ended) {
    const next = await iterator.next()
    if (next.done) ended = true
    else {
      first.push(next.value)
      characters += sizeOf(next.value)
    }
  }
  async function* all(): AsyncGenerator<Item> {
    yield* first
    if (!ended) yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { little: ended, all, stop: async () => void (await iterator.return?.()) }
}

/**
 * What comes first, the items or the signal. (Racing against one promise of the signal would keep every batch of a run in
 * memory, hanging on that promise.)
 */
async function untilStopped(
  items: Promise<readonly ReadItem[]>,
  signal: AbortSignal | undefined,
): Promise<readonly ReadItem[]> {
  if (!signal) return items
  if (signal.aborted) return []
  return new Promise((resolve, reject) => {
    const stop = () => resolve([])
    signal.addEventListener('abort', stop, { once: true })
    items.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/**
 * Reads all reports, until the signal stops it, and gives their records in the order of the input. Only as much is taken
 * from the input as the workers need next, so memory does not grow with its length.
 *
 * @example for await (const { outcome } of readAll(readItems(openFile('news.jsonl'), 'news.jsonl'))) ...
 */
export async function* readAll(
  items: AsyncIterable<Item>,
  options: ReadAllOptions = {},
): AsyncGenerator<ReadItem> {
  const workers = options.workers ?? availableParallelism()
  const { signal } = options
  const { little, all, stop } = await start(items)
  const open = options.open ?? (little ? openHere : openWorkers)
  let opened: Promise<Desk> | undefined
  // Opened for the first report that can be read: where there is none, no model is needed.
  const desk = async (): Promise<Desk> => {
    opened ??= Promise.resolve(open(workers))
    return opened
  }
  const pending: Promise<readonly ReadItem[]>[] = []
  const next = async () => untilStopped(pending.shift() ?? Promise.resolve([]), signal)
  try {
    for await (const batch of batches(all(), sizeOf, options.together)) {
      const underWay = readBatch(desk, batch)
      // It is awaited in its turn; until then a rejection is nobody's.
      underWay.catch(() => undefined)
      pending.push(underWay)
      while (pending.length >= (little ? 1 : workers * ahead)) yield* await next()
      if (signal?.aborted) return
    }
    while (pending.length > 0 && !signal?.aborted) yield* await next()
  } finally {
    await stop()
    // Where it did not open, the reports have said so.
    await opened?.then((one) => one.close()).catch(() => undefined)
  }
}
