import type { Glance } from '../record/glance.ts'

/** A report in a list, kept or only read. */
export interface ListedItem {
  /** Where it is read; null where there is nothing to read. */
  readonly href: string | null
  readonly title: string
  readonly outlet: string | null
  /** ISO day. */
  readonly day: string | null
  /** What its record holds; null where it has none, and then `unread` says why. */
  readonly glance: Glance | null
  readonly unread: string | null
  /** One of the invented reports that ship with the program. */
  readonly example: boolean
}

/** How far something is that takes a while. */
export interface ShownProgress {
  readonly name: string
  readonly done: number
  readonly known: number
}

/** The first page. */
export interface ShownFront {
  readonly items: readonly ListedItem[]
  /** Address of the next page of them, and whether this one is the first. */
  readonly next: string | null
  readonly first: boolean
  readonly total: number
  /** Number of the report that came in last: who listens asks for what came after it. */
  readonly last: number
  readonly adding: ShownProgress | null
  /** How many of the reports are examples. */
  readonly examples: number
}

export interface ShownProblem {
  readonly title: string
  readonly detail: string
  readonly remedy: string
  readonly code?: string
}

/** A text, files or an address while they are read, and several reports when they are. */
export interface ShownReading extends ShownProgress {
  readonly id: string
  readonly busy: boolean
  readonly keeps: boolean
  readonly added: number
  /** There were more reports than are taken. */
  readonly more: boolean
  readonly items: readonly ListedItem[]
  readonly problems: readonly ShownProblem[]
  /** Where all of it can be kept; null while it is read, or where there is nothing to keep. */
  readonly keep: string | null
}

/** Where a report that is shown but not kept can be kept, or where it is kept already. */
export interface ShownKeeping {
  readonly action: string
  /** Which report of the reading. */
  readonly n: number
  readonly known: string | null
  /** All that was read with it; null where it came alone. */
  readonly all: string | null
}

/** What every page says beside its own. */
export interface Frame {
  /** How many invented reports are among the kept ones. */
  readonly examples: number
}
