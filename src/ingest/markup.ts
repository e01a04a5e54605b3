// What reads pages, feeds and wire formats, loaded together at the first of them: most runs see none.
export { decodeMarkup } from './charset.ts'
export { feedItems } from './feed-items.ts'
export { pageDraft } from './html/read-page.ts'
export { feedsOf } from './opml.ts'
export { wireItems } from './xml-items.ts'
