import { DatelineError, failed } from '../errors.ts'
import { collect } from './collect.ts'
import { byteOrderMark, decodeUtf8, transcode } from './decode.ts'
import { draftToReport } from './draft.ts'
import type { FeedOptions } from './feed-items.ts'
import { gunzip } from './gunzip.ts'
import type { Item } from './item.ts'
import { jsonItems, jsonLines } from './json-items.ts'
import { foreignLanguage } from './language.ts'
import { maxBytes } from './limits.ts'
import type { Fetched, Network } from './network.ts'
import { peek } from './peek.ts'
import { plainText } from './plain-text.ts'
import { binaryReason, containerOf, type Format, rootName, sniff } from './sniff.ts'

export interface ReadItemsOptions extends FeedOptions {
  readonly format?: Format
  /** A label of the Encoding Standard, where it is not UTF-8 and no mark says so. */
  readonly encoding?: string
  /** After which line of a JSONL file to go on; the stream starts at the position, the file's start being 0. */
  readonly from?: { readonly line: number; readonly position: number }
}

/** Archives within archives. */
const maxDepth = 3
const limit = `${maxBytes / 1024 / 1024} MB`

const whole = (where: string, outcome: Item['outcome']): Item => ({
  where,
  line: null,
  end: null,
  outcome,
})

/** The feeds of an OPML list, each as if it had been given. */
async function* listedFeeds(
  xml: string,
  name: string,
  options: ReadItemsOptions,
  depth: number,
): AsyncGenerator<Item> {
  const { feedsOf } = await import('./markup.ts')
  const feeds = feedsOf(xml, name)
  if (!feeds.ok) return yield whole(name, feeds)
  const { network } = options
  if (!network) return yield whole(name, failed('no-network', { where: name }))
  for (const address of feeds.value) {
    // What a list from the web may name is what a document may name; a list on this machine is the operator's.
    const namedBy = options.address ? { document: options.address } : { operator: true as const }
    try {
      const fetched = await network.fetch(address, namedBy)
      if (fetched) yield* fetchedItems(fetched, options, depth + 1)
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error
      yield whole(address, { ok: false, error })
    }
  }
}

async function* markup(
  bytes: Buffer,
  name: string,
  format: 'html' | 'xml',
  options: ReadItemsOptions,
  depth: number,
): AsyncGenerator<Item> {
  const { decodeMarkup, feedItems, pageDraft, wireItems } = await import('./markup.ts')
  const text = decodeMarkup(bytes, format, options.encoding)
  if (format === 'html') {
    return yield whole(name, draftToReport(pageDraft(text, options.address ?? null), name, options))
  }
  const root = rootName(text.replace(/^\ufeff/, '')).toLowerCase()
  if (root === 'opml') return yield* listedFeeds(text, name, options, depth)
  if (['rss', 'rdf', 'feed'].includes(root)) return yield* feedItems(text, name, options)
  yield* wireItems(text, name, options)
}

async function* archive(
  kind: 'gzip' | 'zip' | 'warc',
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: ReadItemsOptions,
  depth: number,
): AsyncGenerator<Item> {
  if (kind === 'warc') {
    const { warcItems } = await import('./warc.ts')
    return yield* warcItems(stream, name, options)
  }
  if (depth >= maxDepth) {
    throw new DatelineError('unpacks-too-far', { where: name, limit: `${maxDepth} archives deep` })
  }
  if (kind === 'gzip') {
    const inner = name.replace(/\.gz$/i, '')
    return yield* anyItems(gunzip(stream, name), inner, options, depth + 1)
  }
  const { unzip } = await import('./unzip.ts')
  for await (const file of unzip(stream, name)) {
    const inner = `${file.name} in ${name}`
    try {
      yield* anyItems(file.bytes, inner, options, depth + 1, file.name)
    } catch (error) {
      // One broken file does not spoil the others; what is wrong with the archive itself ends it.
      if (!(error instanceof DatelineError) || error.kind === 'unpacks-too-far') throw error
      yield whole(inner, { ok: false, error })
    }
  }
}

async function* anyItems(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: ReadItemsOptions,
  depth = 0,
  fileName = name,
): AsyncGenerator<Item> {
  if (options.from && options.from.position > 0) {
    const { line: number, position } = options.from
    const place = { after: number, seekable: true }
    return yield* jsonLines(stream, name, options, { number, position }, place)
  }
  const { head, all } = await peek(stream)
  const container = containerOf(head)
  if (container) return yield* archive(container, all(0), name, options, depth)
  const mark = byteOrderMark(head)
  const skip = mark?.size ?? 0
  const encoding = mark?.encoding ?? options.encoding?.toLowerCase() ?? 'utf-8'
  const foreign = encoding !== 'utf-8' && encoding !== 'utf8'
  const start = foreign
    ? new TextDecoder(encoding).decode(head.subarray(skip))
    : head.toString('utf8', skip)
  const format = options.format ?? sniff(fileName, start)
  if (format === 'html' || format === 'xml') {
    const bytes = await collect(all(0))
    if (bytes === null) return yield whole(name, failed('too-big', { where: name, limit }))
    return yield* markup(bytes, name, format, options, depth)
  }
  const reason = foreign ? null : binaryReason(head)
  if (reason !== null && format !== 'jsonl') {
    return yield whole(name, failed('binary', { where: name, reason }))
  }
  const broken = () => new DatelineError('not-decoded', { where: name, encoding })
  const bytes = foreign ? transcode(all(skip), encoding, broken) : all(skip)
  if (format === 'jsonl') {
    const place = { after: options.from?.line ?? 0, seekable: !foreign && depth === 0 }
    return yield* jsonLines(bytes, name, options, { number: 0, position: skip }, place)
  }
  const collected = await collect(bytes)
  if (collected === null) return yield whole(name, failed('too-big', { where: name, limit }))
  const text = decodeUtf8(collected, name)
  if (!text.ok) return yield whole(name, text)
  if (format === 'json') return yield* jsonItems(text.value, name, options)
  yield whole(name, plainText(text.value, name, options))
}

/** Marks an item whose text is in another language: it is kept but not read. */
async function inEnglish(item: Item): Promise<Item> {
  if (!item.outcome.ok) return item
  const report = item.outcome.value
  const language = await foreignLanguage(report.text)
  if (language === null) return item
  const { where } = item
  const outcome = failed('not-english', { where, language })
  return { ...item, outcome, foreign: { report, language } }
}

async function* guarded(items: AsyncGenerator<Item>, name: string): AsyncGenerator<Item> {
  try {
    for await (const item of items) yield await inEnglish(item)
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    yield whole(name, { ok: false, error })
  }
}

/**
 * The reports in a stream of bytes, whatever their format; a broken one is an item too and stops no other.
 *
 * @example for await (const item of readItems(process.stdin, 'standard input')) ...
 */
export const readItems = (
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: ReadItemsOptions = {},
): AsyncGenerator<Item> => guarded(anyItems(stream, name, options), name)

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function* fetchedItems(
  { bytes, address, charset }: Fetched,
  options: ReadItemsOptions,
  depth = 0,
): AsyncGenerator<Item> {
  const { encoding: _, ...rest } = options
  const label = options.encoding ?? charset
  const own = { ...rest, address, ...(label ? { encoding: label } : {}) }
  yield* anyItems(once(bytes), address, own, depth, new URL(address).pathname)
}

/** The reports in a document of the web: a page is one, a feed has many. */
export const readFetched = (
  fetched: Fetched,
  options: ReadItemsOptions & { readonly network: Network },
): AsyncGenerator<Item> => guarded(fetchedItems(fetched, options), fetched.address)
