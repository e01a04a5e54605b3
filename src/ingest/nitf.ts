import type { Draft } from './draft.ts'
import { paragraphsOf } from './xml/paragraphs.ts'
import { first, textOf, type XmlElement } from './xml/tree.ts'

/** A report in NITF, whether a document of its own or within NewsML-G2 or ninjs. */
export function nitfDraft(nitf: XmlElement): Draft {
  const head = first(nitf, 'body.head')
  const docdata = first(nitf, 'docdata')
  const issued = first(docdata, 'date.issue')
  const content = first(nitf, 'body.content')
  return {
    id: first(docdata, 'doc-id')?.attributes['id-string'] ?? null,
    date: issued?.attributes.norm ?? first(head, 'story.date')?.attributes.norm ?? null,
    publisher: textOf(first(head, 'distributor')) || null,
    author: textOf(first(first(head, 'byline'), 'person')) || textOf(first(head, 'byline')) || null,
    title: textOf(first(head, 'hl1')) || textOf(first(first(nitf, 'head'), 'title')) || null,
    paragraphs: content ? paragraphsOf(content) : [],
  }
}
