import { parseOpml } from 'feedsmith'
import { done, failed, type Outcome, reasonOf } from '../errors.ts'
import { webAddress } from './web-address.ts'
import { refuseDoctype } from './xml/refuse-doctype.ts'

/** Feeds of one list beyond this are left out. */
const maxFeeds = 1000

interface Outline {
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

const addresses = (outlines: readonly Outline[]): string[] =>
  outlines.flatMap(({ xmlUrl, outlines: inner }) => {
    const own = webAddress(xmlUrl)
    return [...(own === null ? [] : [own]), ...addresses(inner ?? [])]
  })

/** The addresses of the feeds that an OPML document lists, each once; what is no address of the web is left out. */
export function feedsOf(xml: string, where: string): Outcome<readonly string[]> {
  const safe = refuseDoctype(xml, where)
  if (!safe.ok) return safe
  try {
    const list = parseOpml(safe.value) as {
      readonly body?: { readonly outlines?: readonly Outline[] }
    }
    return done([...new Set(addresses(list.body?.outlines ?? []))].slice(0, maxFeeds))
  } catch (error) {
    return failed('broken-xml', { where, reason: `as OPML: ${reasonOf(error).slice(0, 140)}` })
  }
}
