import { extname } from 'node:path'

export const formats = ['text', 'json', 'jsonl'] as const
export type Format = (typeof formats)[number]

const byExtension: { readonly [extension: string]: Format } = {
  '.txt': 'text',
  '.text': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

const magic: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF', 'it is a PDF file'],
  ['PK\x03\x04', 'it is a zip or office file'],
  ['\x1f\x8b', 'it is a gzip file'],
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

/**
 * The format of a file, by its name and else by the text it starts with.
 *
 * @example sniff('-', '{"text": "..."}\n{"text": "..."}\n') // 'jsonl'
 */
export function sniff(name: string, head: string): Format {
  const extension = extname(name).toLowerCase()
  const known = byExtension[extension]
  if (known) return known
  const start = head.trimStart()
  // "[Reuters] ..." is prose, so a bracket alone does not make JSON.
  const json = /^(?:\{\s*["}]|\[\s*[{\]])/.test(start)
  return json || extension === '.json' ? jsonKind(start) : 'text'
}
