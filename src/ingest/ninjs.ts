import type { Draft } from './draft.ts'
import { blocksOfHtml } from './html/fragment.ts'
import { nitfDraft } from './nitf.ts'
import { all, xmlTree } from './xml/tree.ts'

type Fields = { readonly [name: string]: unknown }

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const string = (value: unknown): string | null =>
  typeof value === 'string' && /\S/.test(value) ? value : null

const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

/** Whether a JSON object is a news item of ninjs (1.x to 3.x): it is named by a `uri` and carries no `text` of ours. */
export function isNinjs(value: unknown): value is Fields {
  return isFields(value) && string(value.uri) !== null && !('text' in value)
}

const plain = (text: string): string[] =>
  text.split(/\n\s*\n/).flatMap((part) => {
    const line = part.replace(/\s+/g, ' ').trim()
    return line === '' ? [] : [line]
  })

/** A body of any of the content types that occur; markup is told by its looks where the type is missing. */
function paragraphs(text: string, type: string): string[] {
  if (/nitf/i.test(type) || /^\s*(?:<\?xml[^>]*>\s*)?<nitf\b/.test(text)) {
    const tree = xmlTree(text, 'body')
    const nitf = tree.ok ? all(tree.value, 'nitf')[0] : undefined
    return nitf ? [...nitfDraft(nitf).paragraphs] : []
  }
  if (/plain/i.test(type)) return plain(text)
  return /<\w/.test(text) ? blocksOfHtml(text) : plain(text)
}

function bodyOf(item: Fields): string[] {
  const old = string(item.body_xhtml) ?? string(item.body_text)
  if (old !== null) return paragraphs(old, item.body_xhtml ? 'html' : 'plain')
  const found = list(item.bodies).map((body) =>
    paragraphs(
      string(body.value) ?? '',
      string(body.contentType) ?? string(body.contenttype) ?? '',
    ),
  )
  const longest = found.sort((one, other) => other.join('').length - one.join('').length)[0]
  // Some services put a short text among the descriptions only.
  const short = list(item.descriptions).find(({ role }) => role === 'text')
  return longest ?? plain(string(short?.value) ?? '')
}

const headline = (item: Fields): string | null => {
  const lines = list(item.headlines)
  const main = lines.find(({ role }) => role === 'main') ?? lines[0]
  return string(item.headline) ?? string(main?.value) ?? string(item.title)
}

const nameOf = (value: unknown): string | null =>
  string(value) ?? (isFields(value) ? string(value.name) : null)

/** A report from a news item of ninjs; pictures, sound and events have no paragraphs. */
export function ninjsDraft(item: Fields): Draft {
  const uri = string(item.uri)
  const provider = list(item.infosources ?? item.infoSources)[0]
  return {
    id: uri,
    url: string(item.url) ?? uri,
    date:
      string(item.contentcreated) ??
      string(item.contentCreated) ??
      string(item.firstcreated) ??
      string(item.firstCreated) ??
      string(item.versioncreated) ??
      string(item.versionCreated),
    publisher:
      nameOf(item.provider) ??
      nameOf(provider) ??
      string(item.copyrightholder) ??
      string(item.copyrightHolder),
    author: string(item.byline) ?? string(item.by),
    title: headline(item),
    paragraphs: ['text', 'composite', null].includes(string(item.type)) ? bodyOf(item) : [],
  }
}
