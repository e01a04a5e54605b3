import { cleanLine } from '../clean-line.ts'
import type { Page } from './dom.ts'
import { articleNode, namesIn, unescaped } from './json-ld.ts'

/** What a page says of its article. Addresses are as written, not yet resolved or trusted. */
export interface PageFacts {
  readonly title: string | null
  readonly publisher: string | null
  /** As written; `isoDate` makes it a date. */
  readonly date: string | null
  readonly author: string | null
  readonly canonical: string | null
  readonly description: string | null
  /** The text that JSON-LD states, without paragraphs. */
  readonly body: string | null
}

const dateNames = [
  'article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'dc.date.issued',
  'DC.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
]

const meta = (page: Page, names: readonly string[]): string | null => {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = cleanLine(
        page.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'),
      )
      if (found) return found
    }
  }
  return null
}

/** A title without the site's name behind it: `Bridge reopens | Karval Post`. */
function withoutSite(
  title: string | null,
  site: string | null,
  heading: string | null,
): string | null {
  if (title === null) return heading
  if (heading && title !== heading && title.startsWith(heading)) return heading
  const parts = title.split(/\s+[|–—·»-]\s+/)
  const last = parts.at(-1)
  if (parts.length < 2 || !last) return title
  const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const names = site !== null && letters(site) !== '' && letters(last).includes(letters(site))
  return names ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»-]\s+$/, '') : title
}

const list = (names: readonly string[]): string | null => {
  const clean = names.map((name) => cleanLine(name)?.replace(/^by\s+/i, '') ?? '')
  const people = [...new Set(clean)].filter((name) => name !== '' && !/^https?:/i.test(name))
  return people.length === 0 ? null : people.slice(0, 20).join(', ')
}

/** Facts of a page: first what its JSON-LD says, then OpenGraph and the like, then the page itself. */
export function pageFacts(page: Page): PageFacts {
  const node = articleNode(page)
  const string = (value: unknown) =>
    typeof value === 'string' ? cleanLine(unescaped(value)) : null
  const site = namesIn(node?.publisher).map(cleanLine).find(Boolean) ?? meta(page, ['og:site_name'])
  const headings = [...page.querySelectorAll('h1')]
  const heading = headings.length === 1 ? cleanLine(headings[0]?.textContent) : null
  const title = withoutSite(
    string(node?.headline) ??
      meta(page, ['og:title', 'twitter:title']) ??
      cleanLine(page.querySelector('title')?.textContent),
    site,
    heading,
  )
  const date =
    string(node?.datePublished) ??
    string(node?.dateCreated) ??
    meta(page, dateNames) ??
    cleanLine(page.querySelector('[itemprop=datePublished]')?.getAttribute('datetime')) ??
    cleanLine(page.querySelector('time[datetime]')?.getAttribute('datetime'))
  const author =
    list(namesIn(node?.author)) ??
    list([meta(page, ['author', 'article:author', 'parsely-author', 'dc.creator']) ?? ''])
  const body = typeof node?.articleBody === 'string' ? node.articleBody : null
  return {
    title,
    publisher: site,
    date,
    author,
    canonical:
      cleanLine(page.querySelector('link[rel=canonical]')?.getAttribute('href')) ??
      meta(page, ['og:url']) ??
      string(node?.url),
    description: meta(page, ['og:description', 'description', 'twitter:description']),
    body,
  }
}
