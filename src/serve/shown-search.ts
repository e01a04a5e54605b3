import type { FoundDatum } from '../record/found-in-words.ts'

/** How many: exactly, or (`more`) at least so many. */
interface ShownCount {
  readonly count: number
  readonly more: boolean
}

/** A value of a facet; its address adds it to the query, or takes it away where it is chosen. */
export interface ShownValue extends ShownCount {
  readonly value: string
  readonly href: string
  readonly chosen: boolean
}

export interface ShownFacet {
  /** As the store calls it. */
  readonly name: string
  readonly values: readonly ShownValue[]
}

/** A filter that holds, and the address without it. */
export interface ShownChip {
  readonly field: string
  readonly value: string
  readonly without: string
  /** How much would be found without it; null where that was not asked. */
  readonly wider: ShownCount | null
}

/** What was found, with its words and what stands around them. */
export interface ShownHit {
  readonly found: FoundDatum | { readonly kind: 'report'; readonly datum: null }
  /** Id of the datum in its record. */
  readonly id: string | null
  /** The source in the report's words, where a statement has nobody by name. */
  readonly source: string | null
  readonly quote: { readonly prefix: string; readonly exact: string; readonly suffix: string }
  readonly report: {
    readonly id: string
    readonly title: string | null
    readonly outlet: string | null
    /** ISO day. */
    readonly day: string
    readonly unread: string | null
  }
}

/** The search page. */
export interface ShownSearch {
  /** What stands in the box. */
  readonly line: string
  /** What is wrong with it. */
  readonly problem: string | null
  /** Whether any report is kept. */
  readonly kept: boolean
  /** Empty where nothing was asked. */
  readonly chips: readonly ShownChip[]
  readonly facets: readonly ShownFacet[]
  /** What was found; null where nothing was asked, or wrongly. */
  readonly answer: {
    readonly total: ShownCount
    readonly hits: readonly ShownHit[]
    /** From 1. */
    readonly page: number
    readonly previous: string | null
    readonly next: string | null
    /** Address of the same in the other order, and whether the newest come first now. */
    readonly turned: string
    readonly newestFirst: boolean
    /** Addresses of the same for programs. */
    readonly json: string
    readonly csv: string
  } | null
}
