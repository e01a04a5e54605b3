import type { FetchingOptions } from './input-options.ts'

/** The options of `dateline read` as they come from the command line. */
export interface ReadCommandOptions extends FetchingOptions {
  readonly json?: boolean
  readonly jsonl?: string
  readonly output?: string
  readonly force?: boolean
  readonly explain?: boolean
  readonly color: boolean
  readonly quiet?: boolean
}
