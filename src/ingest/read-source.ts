import { DatelineError } from '../errors.ts'
import type { Item } from './item.ts'
import type { Network } from './network.ts'
import { openFile } from './open-file.ts'
import { type ReadItemsOptions, readFetched, readItems } from './read-items.ts'

/** Whether the operator names something of the web and no file. */
export const isWebSource = (source: string): boolean => /^https?:\/\//i.test(source)

/** The reports at an address of the web: of a page, a feed or a list of feeds; what may not be fetched is an item too. */
export async function* readAddress(
  source: string,
  options: ReadItemsOptions & { readonly network: Network },
): AsyncGenerator<Item> {
  try {
    const fetched = await options.network.fetch(source, { operator: true })
    if (fetched) yield* readFetched(fetched, options)
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    yield { where: source, line: null, end: null, outcome: { ok: false, error } }
  }
}

/**
 * The reports in what an operator names: a file, `-` for standard input, or an address of a page, a feed or a list of feeds.
 *
 * @example for await (const item of readSource('https://news.example/feed.xml', { network: openWeb() })) ...
 */
export function readSource(
  source: string,
  options: ReadItemsOptions & { readonly network: Network },
): AsyncGenerator<Item> {
  if (isWebSource(source)) return readAddress(source, options)
  if (source === '-') return readItems(process.stdin, 'standard input', options)
  return readItems(openFile(source, options.from?.position), source, options)
}
