import { extname } from 'node:path'

export const formats = ['text', 'json', 'jsonl', 'html', 'xml'] as const
export type Format = (typeof formats)[number]

const byExtension: { readonly [extension: string]: Format } = {
  '.txt': 'text',
  '.text': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.htm': 'html',
  '.html': 'html',
  '.xml': 'xml',
  '.rss': 'xml',
  '.rdf': 'xml',
  '.atom': 'xml',
  '.opml': 'xml',
}

const magic: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF', 'it is a PDF file'],
  ['\x89PNG', 'it is a picture'],
  ['\xff\xd8\xff', 'it is a picture'],
]

/** Why a file that starts with these bytes is no text, or null. */
export function binaryReason(head: Buffer): string | null {
  const start = head.toString('latin1', 0, 8)
  const known = magic.find(([mark]) => start.startsWith(mark))
  if (known) return known[1]
  return head.includes(0) ? 'it holds NUL characters' : null
}

const containers = [
  ['\x1f\x8b', 'gzip'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['WARC/', 'warc'],
] as const

/** What holds other files, by its first bytes, or null. */
export function containerOf(head: Buffer): 'gzip' | 'zip' | 'warc' | null {
  const start = head.toString('latin1', 0, 5)
  return containers.find(([mark]) => start.startsWith(mark))?.[1] ?? null
}

const isObject = (json: string): boolean => {
  try {
    return typeof JSON.parse(json) === 'object'
  } catch {
    return false
  }
}

/** JSON or JSONL: in JSONL the first line is a whole object, or at least the next line begins another one. */
function jsonKind(start: string): Format {
  if (start.startsWith('[')) return 'json'
  const end = start.indexOf('\n')
  if (end < 0) return 'jsonl'
  return isObject(start.slice(0, end)) || /^\s*\{/.test(start.slice(end + 1)) ? 'jsonl' : 'json'
}

/** What follows declarations, comments and blanks at the start of a document. */
function afterProlog(markup: string): string {
  let rest = markup.trimStart()
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null
    const at = end === null ? -1 : rest.indexOf(end)
    if (end === null || at < 0) return rest
    rest = rest.slice(at + end.length).trimStart()
  }
}

/** Name of the first element of a document, without its prefix; '' where it starts otherwise. */
export const rootName = (markup: string): string =>
  /^<(?:[\w.-]{1,60}:)?([A-Za-z][\w.-]{0,60})(?=[\s/>])/.exec(afterProlog(markup))?.[1] ?? ''

const xmlRoots =
  /^(?:rss|rdf|feed|opml|newsml|newsitem|newsmessage|packageitem|conceptitem|knowledgeitem|nitf|contentset|contentmeta)$/i
const htmlRoots = /^(?:html|head|body|meta|title|article|main|div|p)$/i

function markupKind(start: string): 'html' | 'xml' | null {
  if (!start.startsWith('<')) return null
  if (/^<!doctype\s+html/i.test(afterProlog(start))) return 'html'
  const root = rootName(start)
  if (htmlRoots.test(root)) return 'html'
  return xmlRoots.test(root) || start.startsWith('<?xml') ? 'xml' : null
}

/**
 * The format of a file, by its name and else by the text it starts with. An XHTML page called `.xml` is a page.
 *
 * @example sniff('-', '{"text": "..."}\n{"text": "..."}\n') // 'jsonl'
 */
export function sniff(name: string, head: string): Format {
  const known = byExtension[extname(name).toLowerCase()]
  if (known === 'text' || known === 'jsonl') return known
  const start = head.trimStart()
  const markup = markupKind(start)
  if (markup ?? known) return (markup ?? known) as Format
  // "[Reuters] ..." is prose, so a bracket alone does not make JSON.
  const json = /^(?:\{\s*["}]|\[\s*[{\]])/.test(start)
  return json || extname(name).toLowerCase() === '.json' ? jsonKind(start) : 'text'
}
