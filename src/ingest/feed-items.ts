import { DatelineError, failed } from '../errors.ts'
import { decodeMarkup } from './charset.ts'
import { draftToReport } from './draft.ts'
import { type FeedEntry, feedOf, maxEntries } from './feed.ts'
import { pageDraft } from './html/read-page.ts'
import type { Given, Item } from './item.ts'
import type { Fetched, Network } from './network.ts'

export interface FeedOptions extends Given {
  /** Where the feed came from; null for a file. */
  readonly address?: string | null
  /** With it, entries that are teasers are fetched whole, and older pages of the feed too. */
  readonly network?: Network
  /** Whether an entry is known already, by its address or its id: then it is passed over. */
  readonly known?: (name: string) => boolean | Promise<boolean>
}

/** Pages of one feed that are followed. */
const maxPages = 5

const item = (where: string, outcome: Item['outcome']): Item => ({
  where,
  line: null,
  end: null,
  outcome,
})

/** The report at an entry's address, with what only the feed knows of it. */
function whole(
  entry: FeedEntry,
  { bytes, address, charset }: Fetched,
  where: string,
  given: Given,
) {
  const page = pageDraft(decodeMarkup(bytes, 'html', charset ?? undefined), address)
  return draftToReport(
    {
      id: entry.id ?? null,
      url: page.url ?? address,
      date: page.date ?? entry.date ?? null,
      publisher: page.publisher ?? entry.publisher ?? null,
      author: page.author ?? entry.author ?? null,
      title: page.title ?? entry.title,
      paragraphs: page.paragraphs,
    },
    where,
    given,
  )
}

async function entryItem(entry: FeedEntry, where: string, options: FeedOptions): Promise<Item> {
  const { network, address } = options
  if (!entry.teaser || !network || !address || !entry.url) {
    return item(where, draftToReport(entry, where, options))
  }
  try {
    const fetched = await network.fetch(entry.url, { document: address })
    return fetched
      ? item(where, whole(entry, fetched, where, options))
      : item(where, draftToReport(entry, where, options))
  } catch (error) {
    if (error instanceof DatelineError) return item(where, { ok: false, error })
    throw error
  }
}

async function nextPage(address: string, options: FeedOptions): Promise<string | null> {
  const fetched = await options.network?.fetch(address, { document: options.address ?? address })
  return fetched ? decodeMarkup(fetched.bytes, 'xml', fetched.charset ?? undefined) : null
}

async function knows(names: readonly string[], { known }: FeedOptions): Promise<boolean> {
  for (const name of names) if (await known?.(name)) return true
  return false
}

/** The entries of a feed as items; what stands only at their addresses is fetched if there is a network. */
export async function* feedItems(
  xml: string,
  name: string,
  options: FeedOptions,
): AsyncGenerator<Item> {
  let text: string | null = xml
  let number = 0
  const visited = new Set<string>()
  for (let page = 0; text !== null && page < maxPages; page++) {
    const feed = feedOf(text, name, options.address ?? null)
    if (!feed.ok) return yield item(name, feed)
    const { entries, cut, next } = feed.value
    if (entries.length === 0 && number === 0) {
      yield item(name, failed('no-report', { where: name, reason: 'the feed lists nothing' }))
    }
    let fresh = false
    for (const entry of entries) {
      number += 1
      const names = [entry.url, entry.id].filter((one) => typeof one === 'string')
      const listedAs = [...new Set(names)]
      if (await knows(listedAs, options)) continue
      fresh = true
      const where = `entry ${number.toLocaleString('en-US')} of ${name}`
      yield { ...(await entryItem(entry, where, options)), listedAs }
    }
    if (cut) yield item(name, failed('too-many', { where: name, limit: maxEntries }))
    // Where a page brings nothing new the older ones do not either.
    const follow = next !== null && fresh && !cut && !visited.has(next) && options.address
    if (next !== null) visited.add(next)
    text = follow ? await nextPage(next as string, options) : null
  }
}
