import { createRequire } from 'node:module'

/** As much of the DOM as the reading of pages needs; the project is compiled without the browser's types. */
export interface Page {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  readonly title: string
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly childNodes: { readonly length: number; readonly [index: number]: PageNode }
}

export interface PageElement extends PageNode {
  readonly tagName: string
  readonly id: string
  readonly className: string
  readonly textContent: string | null
  readonly parentElement: PageElement | null
  readonly nextElementSibling: PageElement | null
  readonly children: Iterable<PageElement>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  contains(other: PageElement): boolean
  remove(): void
}

// Loaded at the first page, since most inputs hold none; at once, since a page is read in one go.
const load = createRequire(import.meta.url)
let parser: typeof import('linkedom') | undefined

/** A page as a tree; scripts do not run, nothing is fetched. */
export function parsePage(html: string): Page {
  // Without a root of its own linkedom makes the first element the document.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  parser ??= load('linkedom') as typeof import('linkedom')
  return parser.parseHTML(whole).document as unknown as Page
}
