import type { Page } from './dom.ts'
import { blocksOfHtml } from './fragment.ts'

type Fields = { readonly [name: string]: unknown }

const articleType =
  /^(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|ReportageNewsArticle|\w+Article)$/
/** Scripts longer than this are not looked into. */
const maxScript = 2_000_000
const maxNodes = 5000

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (fields: Fields): string[] =>
  [fields['@type']].flat().filter((type): type is string => typeof type === 'string')

/** All objects of a JSON-LD value: lists, `@graph`, `mainEntity` and the like are walked through. */
function nodesOf(value: unknown): Fields[] {
  const found: Fields[] = []
  const open: unknown[] = [value]
  while (open.length > 0 && found.length < maxNodes) {
    const next = open.shift()
    if (Array.isArray(next)) open.push(...next)
    else if (isFields(next)) {
      found.push(next)
      open.push(next['@graph'], next.mainEntity, next.mainEntityOfPage)
    }
  }
  return found
}

function parse(text: string): unknown {
  try {
    // Line breaks within strings are common and wrong.
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '))
  } catch {
    return null
  }
}

/** The first object of the page's JSON-LD that is an article, or null. */
export function articleNode(page: Page): Fields | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    if (text.length > maxScript) continue
    const found = nodesOf(parse(text)).find((node) =>
      typesOf(node).some((t) => articleType.test(t)),
    )
    if (found) return found
  }
  return null
}

/** What stands in JSON-LD is often escaped as if it stood in the page. */
export const unescaped = (text: string): string =>
  /&[#\w]+;/.test(text) ? blocksOfHtml(text.replaceAll('<', '&lt;')).join(' ') : text

/** A string field, or the name of the thing or the first things that stand there. */
export function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [unescaped(one)]
    return isFields(one) && typeof one.name === 'string' ? [unescaped(one.name)] : []
  })
}
