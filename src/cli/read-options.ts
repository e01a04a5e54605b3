import type { Format, Given } from '../ingest/index.ts'

/** The options of `dateline read` as they come from the command line. */
export interface ReadCommandOptions extends Given {
  readonly json?: boolean
  readonly jsonl?: string
  readonly output?: string
  readonly force?: boolean
  readonly explain?: boolean
  readonly format?: Format
  readonly encoding?: string
  readonly allowHost?: readonly string[]
  readonly workers?: number
  readonly color: boolean
  readonly quiet?: boolean
}
