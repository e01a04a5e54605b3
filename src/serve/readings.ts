import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { DatelineError, failed } from '../errors.ts'
import { entryOf, keepAll, type ReadItem, readAll } from '../flow/index.ts'
import type { Item } from '../ingest/index.ts'
import type { Kept, Store } from '../store/index.ts'
import { limits } from './limits.ts'
import type { ReadingRoom } from './reading-room.ts'
import { mostCharacters } from './schemas/read.ts'

/** A text, some files or an address on their way to records. */
export interface Reading {
  /** Not to be guessed: who has it may see what was read. */
  readonly id: string
  /** What is read: the name of a file, an address. */
  readonly name: string
  /** Whether reports are kept as they are read; else they are held here until somebody asks to keep them. */
  readonly keeps: boolean
  /** Reports that are known of, and those of them that are done. */
  readonly known: number
  readonly done: number
  readonly added: number
  /** Whether there were more reports than are taken. */
  readonly more: boolean
  readonly busy: boolean
  /** In the order of the input; empty where they are kept. */
  readonly items: readonly ReadItem[]
  readonly errors: readonly DatelineError[]
  /** Resolves when nothing more comes. */
  readonly ended: Promise<void>
}

/** What is read for pages. It is forgotten after a while; what is worth it is kept in the store. */
export interface Readings {
  /** @throws DatelineError `busy` where too much is under way */
  readonly begin: (
    name: string,
    items: AsyncIterable<Item>,
    options?: { readonly keeps?: boolean },
  ) => Reading
  readonly get: (id: string) => Reading | null
  /** What is being kept at the moment. */
  readonly adding: () => Reading | null
  /** Keeps what was read, all of it or one report. */
  readonly keep: (reading: Reading, n?: number) => Promise<readonly Kept[]>
  readonly close: () => Promise<void>
}

type Open = { -readonly [Field in keyof Reading]: Reading[Field] } & {
  items: ReadItem[]
  errors: DatelineError[]
}

/** A report that would take others' time is not read here. */
function short(item: Item): Item {
  if (!item.outcome.ok || item.outcome.value.text.length <= mostCharacters) return item
  const { where, outcome } = item
  const length = outcome.value.text.length
  return { ...item, outcome: failed('too-long', { where, length, limit: mostCharacters }) }
}

/** Takes all reports in before any is read, so that it is known how many there are. */
async function collect(reading: Open, items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const most = reading.keeps ? limits.kept : limits.held
  const found: Item[] = []
  let characters = 0
  for await (const item of items) {
    characters += item.outcome.ok ? item.outcome.value.text.length : 0
    if (found.length > 0 && (found.length >= most.reports || characters > most.characters)) {
      reading.more = true
      break
    }
    found.push(short(item))
    reading.known = found.length
  }
  return found
}

export function readings(store: Store, room: ReadingRoom, log: (error: unknown) => void): Readings {
  const all = new Map<string, Open>()
  const stop = new AbortController()
  const options = { signal: stop.signal, open: room.desk, together: 1 }

  async function run(reading: Open, items: AsyncIterable<Item>): Promise<void> {
    const found = await collect(reading, items)
    async function* again() {
      yield* found
    }
    if (reading.keeps) {
      for await (const { error, known } of keepAll(again(), store, options)) {
        reading.done += 1
        if (!known && error === null) reading.added += 1
        if (error !== null) reading.errors.push(error)
      }
      return
    }
    for await (const item of readAll(again(), options)) {
      reading.done += 1
      reading.items.push(item)
      if (!item.outcome.ok) reading.errors.push(item.outcome.error)
    }
  }

  function forgetOldest(): void {
    const ended = [...all.values()].filter(({ busy }) => !busy)
    for (const { id } of ended.slice(0, Math.max(0, all.size - limits.heldReadings + 1)))
      all.delete(id)
  }

  async function follow(reading: Open, items: AsyncIterable<Item>): Promise<void> {
    try {
      await run(reading, items)
    } catch (error) {
      if (!(error instanceof DatelineError)) log(error)
      reading.errors.push(
        error instanceof DatelineError ? error : new DatelineError('server-fault', {}),
      )
    }
    reading.busy = false
    setTimeout(() => all.delete(reading.id), limits.heldTime).unref()
  }

  return {
    begin: (name, items, { keeps = false } = {}) => {
      const underWay = [...all.values()].filter(({ busy }) => busy)
      if (underWay.length >= limits.readings) throw new DatelineError('busy', { work: 'read' })
      forgetOldest()
      const reading: Open = {
        id: randomUUID(),
        name,
        keeps,
        known: 0,
        done: 0,
        added: 0,
        more: false,
        busy: true,
        items: [],
        errors: [],
        ended: Promise.resolve(),
      }
      all.set(reading.id, reading)
      reading.ended = follow(reading, items)
      return reading
    },
    get: (id) => all.get(id) ?? null,
    adding: () => [...all.values()].find(({ keeps, busy }) => keeps && busy) ?? null,
    keep: async ({ items }, n) => {
      const chosen = n === undefined ? items : items.slice(n, n + 1)
      return store.add(chosen.map(entryOf).filter((entry) => entry !== null))
    },
    close: async () => {
      stop.abort()
      // A server that was asked for an address and does not answer is not waited for.
      const ended = Promise.all([...all.values()].map((one) => one.ended))
      await Promise.race([ended, pause(limits.stopReading, undefined, { ref: false })])
    },
  }
}
