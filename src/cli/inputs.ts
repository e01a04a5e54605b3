import { type Item, openWeb, type ReadItemsOptions, readSource } from '../ingest/index.ts'

export interface InputOptions extends ReadItemsOptions {
  /** `HOST:PORT` of servers of the operator's own network that may be fetched from. */
  readonly allowHost?: readonly string[]
}

/** The reports of several files and addresses in their order; `-` is standard input. */
export async function* inputs(
  sources: readonly string[],
  options: InputOptions,
): AsyncGenerator<Item> {
  const { allowHost = [], ...rest } = options
  const network = openWeb({ allowHosts: allowHost })
  for (const source of sources) yield* readSource(source, { ...rest, network })
}
