import type { Item } from '../../src/ingest/index.ts'
import { type ReadItemsOptions, readItems } from '../../src/ingest/index.ts'

export async function* chunks(
  ...parts: readonly (string | Uint8Array)[]
): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

/** All items of an input that comes in these chunks. */
export async function itemsOf(
  name: string,
  input: string | Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadItemsOptions = {},
): Promise<Item[]> {
  const stream = typeof input === 'string' || input instanceof Uint8Array ? chunks(input) : input
  const items: Item[] = []
  for await (const item of readItems(stream, name, options)) items.push(item)
  return items
}

/** The codes of the items that are errors, `ok` for the others. */
export const codes = (items: readonly Item[]): string[] =>
  items.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code))

export const english =
  'The council of Bellhaven said on Friday that the bridge would stay open and that nobody had to leave the town.'
