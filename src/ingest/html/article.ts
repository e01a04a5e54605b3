import { Readability } from '@mozilla/readability'
import { withoutControls } from '../clean-line.ts'
import { type Block, blocksOf } from './blocks.ts'
import { removeClutter } from './clutter.ts'
import { type Page, type PageElement, parsePage } from './dom.ts'
import type { PageFacts } from './facts.ts'
import { withoutFurniture } from './furniture.ts'

/** Pages of more elements, or nested deeper, are taken block by block: the search for the article is not linear. */
const maxElements = 30_000
const maxDepth = 400

/** Whether a page is of a size that people write. */
function sane(page: Page): boolean {
  let count = 0
  let level = page.body ? [page.body] : []
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length
    if (depth > maxDepth || count > maxElements) return false
    level = level.flatMap((element) => [...element.children])
  }
  return true
}

function mainBlocks(page: Page): Block[] {
  const found = new Readability<PageElement>(page as never, {
    keepClasses: true,
    // The tree itself, since text is taken from its blocks and not from markup.
    serializer: (node) => node as unknown as PageElement,
  }).parse()
  return found?.content ? blocksOf(found.content) : []
}

const length = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Characters fewer than these are no article: then the page is looked at once more as it came. */
const least = 250

const statedBlocks = (body: string | null): Block[] =>
  (body ?? '').split(/\n\s*/).flatMap((line) => {
    const text = withoutControls(line).replace(/\s+/g, ' ').trim()
    return text === '' ? [] : [{ text, tag: 'p', linked: 0, parent: null }]
  })

/** The paragraphs of the article on a page, in their order, without what stands around them. The page is used up. */
export function articleBlocks(page: Page, html: string, facts: PageFacts): readonly Block[] {
  if (!sane(page)) return page.body ? blocksOf(page.body) : []
  removeClutter(page)
  const clean = mainBlocks(page)
  const blocks = length(clean) >= least ? clean : mainBlocks(parsePage(html))
  const fuller = length(blocks) > length(clean) ? blocks : clean
  const article = withoutFurniture(fuller, facts.title, facts.description)
  // Pages that scripts fill often state the text in JSON-LD; where the page shows it, that has the better paragraphs.
  const stated = statedBlocks(facts.body)
  return length(article) < least && length(stated) >= least ? stated : article
}
