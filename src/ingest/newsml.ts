import type { Draft } from './draft.ts'
import { blocksOfHtml } from './html/fragment.ts'
import { nitfDraft } from './nitf.ts'
import { paragraphsOf } from './xml/paragraphs.ts'
import { all, first, textOf, type XmlElement } from './xml/tree.ts'

const nameOf = (party: XmlElement | undefined): string | null =>
  textOf(first(party, 'name')) || party?.attributes.literal || textOf(party) || null

/** `nprov:REUTERS` says as much as a name where there is none. */
const codeOf = (party: XmlElement | undefined): string | null =>
  party?.attributes.qcode?.split(':').at(-1) ?? null

function contentOf(set: XmlElement): {
  readonly draft: Draft | null
  readonly paragraphs: string[]
} {
  const nitf = first(set, 'nitf')
  if (nitf) {
    const draft = nitfDraft(nitf)
    return { draft, paragraphs: [...draft.paragraphs] }
  }
  const inline = first(set, 'inlineXML')
  if (inline) return { draft: null, paragraphs: paragraphsOf(inline) }
  const data = first(set, 'inlineData')
  return { draft: null, paragraphs: data ? blocksOfHtml(textOfRaw(data)) : [] }
}

const textOfRaw = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : '')).join('')

/** Pictures, sound and sets of events are news items too, and what they carry is no running text. */
const isText = (item: XmlElement): boolean => {
  const kind = first(item, 'itemClass')?.attributes.qcode ?? 'text'
  return /(?:text|composite)$/.test(kind)
}

/** A news item of NewsML-G2: what its metadata says goes before what its NITF says. */
export function newsItemDraft(item: XmlElement): Draft {
  const meta = first(item, 'itemMeta')
  const content = first(item, 'contentMeta')
  const { draft, paragraphs } = contentOf(first(item, 'contentSet') ?? item)
  const provider = first(meta, 'provider')
  const creator = first(content, 'creator')
  const by = textOf(first(content, 'by'))
  return {
    id: item.attributes.guid ?? draft?.id ?? null,
    date:
      textOf(first(content, 'contentCreated')) ||
      textOf(first(meta, 'firstCreated', 'versionCreated')) ||
      draft?.date ||
      null,
    publisher: nameOf(provider) ?? nameOf(first(content, 'infoSource')) ?? codeOf(provider),
    author: by || nameOf(creator) || draft?.author || null,
    title:
      textOf(first(content, 'headline')) || draft?.title || textOf(first(meta, 'title')) || null,
    paragraphs: isText(item) ? paragraphs : [],
  }
}

/** A news item of NewsML 1: its main text is the component whose role is the body, else its longest. */
export function newsMl1Draft(item: XmlElement): Draft {
  const bodies = all(item, 'NewsComponent').filter(
    (part) => first(part, 'Role')?.attributes.FormalName === 'Body',
  )
  // Components hold each other: the innermost of a role is the text itself.
  const held = (bodies.length > 0 ? bodies : [item]).flatMap((part) => all(part, 'DataContent'))
  const texts = held
    .map((data) => paragraphsOf(data))
    .sort((one, other) => other.join('').length - one.join('').length)
  const management = first(item, 'NewsManagement')
  return {
    id: textOf(first(item, 'PublicIdentifier')) || null,
    date: textOf(first(management, 'FirstCreated', 'ThisRevisionCreated')) || null,
    publisher: textOf(first(item, 'ProviderId')) || null,
    author: textOf(first(item, 'ByLine')) || null,
    title: textOf(first(item, 'HeadLine')) || null,
    paragraphs: texts[0] ?? [],
  }
}
