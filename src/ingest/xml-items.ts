import { done, failed, type Outcome } from '../errors.ts'
import { type Draft, draftToReport } from './draft.ts'
import type { Given, Item } from './item.ts'
import { newsItemDraft, newsMl1Draft } from './newsml.ts'
import { nitfDraft } from './nitf.ts'
import { all, xmlTree } from './xml/tree.ts'

/** The reports in a document of NewsML-G2, NewsML 1 or NITF. */
function draftsOf(xml: string, where: string): Outcome<readonly Draft[]> {
  const tree = xmlTree(xml, where)
  if (!tree.ok) return tree
  const root = tree.value
  if (root.name === 'NewsML') return done(all(root, 'NewsItem').map(newsMl1Draft))
  if (root.name === 'nitf') return done([nitfDraft(root)])
  const items = all(root, 'newsItem')
  if (items.length > 0) return done(items.map(newsItemDraft))
  return done(all(root, 'nitf').map(nitfDraft))
}

/** The reports of a wire service's XML. */
export function* wireItems(xml: string, name: string, given: Given): Generator<Item> {
  const item = (where: string, outcome: Item['outcome']): Item => ({
    where,
    line: null,
    end: null,
    outcome,
  })
  const drafts = draftsOf(xml, name)
  if (!drafts.ok) return yield item(name, drafts)
  if (drafts.value.length === 0) {
    return yield item(name, failed('no-report', { where: name, reason: 'it has no news item' }))
  }
  for (const [index, draft] of drafts.value.entries()) {
    const where = drafts.value.length === 1 ? name : `item ${index + 1} of ${name}`
    yield item(where, draftToReport(draft, where, given))
  }
}
