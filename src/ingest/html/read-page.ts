import type { Draft } from '../draft.ts'
import { sameSite, webAddress } from '../web-address.ts'
import { articleBlocks } from './article.ts'
import { parsePage } from './dom.ts'
import { pageFacts } from './facts.ts'
import { tooDeep } from './too-deep.ts'

/**
 * The address that a page gives itself is believed within its own site only: else any page could pass for another's, and the
 * other's report would be taken for one that is known already.
 */
function addressOf(canonical: string | null, fetched: string | null): string | null {
  const stated = webAddress(canonical, fetched)
  if (fetched === null || stated === null) return stated ?? fetched
  return sameSite(stated, fetched) ? stated : fetched
}

/** The report on a page; `address` is where the page came from, if that is known. */
export function pageDraft(html: string, address: string | null): Draft {
  if (tooDeep(html)) return { url: address, title: null, paragraphs: [] }
  const page = parsePage(html)
  const facts = pageFacts(page)
  return {
    url: addressOf(facts.canonical, address),
    date: facts.date,
    publisher: facts.publisher,
    author: facts.author,
    title: facts.title,
    paragraphs: articleBlocks(page, html, facts).map(({ text }) => text),
  }
}
