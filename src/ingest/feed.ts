import { parseFeed } from 'feedsmith'
import { done, failed, type Outcome, reasonOf } from '../errors.ts'
import { cleanLine } from './clean-line.ts'
import type { Draft } from './draft.ts'
import { blocksOfHtml } from './html/fragment.ts'
import { webAddress } from './web-address.ts'
import { refuseDoctype } from './xml/refuse-doctype.ts'

export interface FeedEntry extends Draft {
  /** Whether it only announces a report that stands at its address. */
  readonly teaser: boolean
}

export interface Feed {
  readonly title: string | null
  readonly entries: readonly FeedEntry[]
  /** Whether more entries were listed than are taken. */
  readonly cut: boolean
  /** Where older entries are (RFC 5005), as an address of the web. */
  readonly next: string | null
}

/** Entries of one document beyond this are left out: no feed lists so many, and each may have to be fetched. */
export const maxEntries = 1000

/** Content shorter than this, in characters, is a teaser whatever the feed calls it. */
const fullLength = 600

type Loose = { readonly [name: string]: unknown }
const loose = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {}
const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const string = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
/** Atom's text constructs are objects, those of RSS strings. */
const textOf = (value: unknown): string | null => string(value) ?? string(loose(value).value)

/** Titles in feeds are often HTML. */
const titleOf = (value: unknown): string | null => {
  const text = textOf(value)
  return text === null ? null : cleanLine(/[<&]/.test(text) ? blocksOfHtml(text).join(' ') : text)
}

function linkOf(entry: Loose, base: string | null): string | null {
  const links = items(entry.links).map(loose)
  const chosen = links.find(({ rel }) => rel === 'alternate' || rel === undefined) ?? links[0]
  const guid = loose(entry.guid)
  const permanent = guid.isPermaLink === false ? null : string(guid.value)
  return (
    webAddress(string(entry.link), base) ??
    webAddress(string(chosen?.href), base) ??
    webAddress(permanent, base)
  )
}

const namesOf = (value: unknown): string | null =>
  items(value)
    .map((one) => string(one) ?? string(loose(one).name))
    .filter(Boolean)
    .slice(0, 20)
    .join(', ') || null

function entryOf(raw: unknown, feedTitle: string | null, base: string | null): FeedEntry {
  const entry = loose(raw)
  const dc = loose(entry.dc)
  const full = string(loose(entry.content).encoded) ?? textOf(entry.content)
  const short = string(entry.description) ?? textOf(entry.summary)
  const paragraphs = blocksOfHtml(full ?? short ?? '')
  return {
    id: string(entry.id) ?? string(loose(entry.guid).value),
    url: linkOf(entry, base),
    date:
      string(entry.pubDate) ??
      string(entry.published) ??
      string(items(dc.dates)[0]) ??
      string(entry.updated),
    publisher: string(items(dc.publishers)[0]) ?? feedTitle,
    author: namesOf(dc.creators) ?? namesOf(entry.authors),
    title: titleOf(entry.title) ?? titleOf(items(dc.titles)[0]),
    paragraphs,
    teaser: full === null || paragraphs.join(' ').length < fullLength,
  }
}

/** The entries of an RSS (0.9x, 1.0, 2.0) or Atom document; `base` is where it came from, if that is known. */
export function feedOf(xml: string, where: string, base: string | null): Outcome<Feed> {
  const safe = refuseDoctype(xml, where)
  if (!safe.ok) return safe
  try {
    const { feed } = parseFeed(safe.value, { maxItems: maxEntries + 1 })
    const fields = loose(feed)
    const listed = items(fields.entries ?? fields.items)
    const title = titleOf(fields.title)
    const links = [...items(fields.links), ...items(loose(fields.atom).links)].map(loose)
    return done({
      title,
      entries: listed.slice(0, maxEntries).map((entry) => entryOf(entry, title, base)),
      cut: listed.length > maxEntries,
      next: webAddress(string(links.find(({ rel }) => rel === 'next')?.href), base),
    })
  } catch (error) {
    return failed('broken-xml', { where, reason: `as a feed: ${reasonOf(error).slice(0, 140)}` })
  }
}
