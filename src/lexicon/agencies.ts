import { readFileSync } from 'node:fs'
import type { Span } from '../record/span.ts'

export type MediumKind = 'agency' | 'broadcaster' | 'press' | 'platform'

/** A press agency, broadcaster, newspaper or platform under one of its names. */
export interface Medium {
  /** Its first name in the table, the same for all its spellings. */
  readonly id: string
  /** The name as written, minor spellings (`BBC News`, `XINHUA`) brought to the usual one. */
  readonly name: string
  readonly kind: MediumKind
  /** The name is an ordinary word too (`Trend`, `Dawn`), so that only its surroundings can tell. */
  readonly weak: boolean
}

export interface MediumMention extends Medium {
  readonly span: Span
}

interface Row {
  readonly kind: MediumKind
  readonly names: readonly string[]
  readonly variants?: readonly string[]
  readonly weak?: readonly string[]
}

const rows = JSON.parse(
  readFileSync(new URL('../../data/agencies.json', import.meta.url), 'utf8'),
) as readonly Row[]

const exact = new Map<string, Medium>()
const folded = new Map<string, Medium>()
/** Names by their first word, the longest first, for scanning a text. */
const byFirstWord = new Map<string, string[]>()

for (const { kind, names, variants = [], weak = [] } of rows) {
  const id = names[0] ?? ''
  for (const written of [...names, ...variants]) {
    const name = names.includes(written) ? written : id
    add(written, { id, name, kind, weak: weak.includes(written) })
    // Capitals of a headline or of an all upper-case text; short ones would meet other abbreviations.
    const upper = written.toUpperCase()
    if (written.length > 4 && upper !== written && !weak.includes(written))
      add(upper, { id, name, kind, weak: false })
  }
}
for (const names of byFirstWord.values()) names.sort((a, b) => b.length - a.length)

function add(written: string, medium: Medium): void {
  if (exact.has(written)) return
  exact.set(written, medium)
  const fold = written.toLowerCase()
  if (!folded.has(fold)) folded.set(fold, medium)
  const first = /^[\p{L}\p{N}]+/u.exec(written)?.[0] ?? written
  const list = byFirstWord.get(first)
  if (list) list.push(written)
  else byFirstWord.set(first, [written])
}

const plain = (words: string): string =>
  words
    .replaceAll('’', "'")
    .replace(/^(?:the|The) /, '')
    .trim()

/**
 * The medium that these words name as a whole, letter case aside.
 *
 * @example mediumNamed('THE ASSOCIATED PRESS')?.name is 'Associated Press'
 */
export const mediumNamed = (words: string): Medium | undefined =>
  exact.get(words) ??
  exact.get(plain(words)) ??
  folded.get(words.toLowerCase()) ??
  folded.get(plain(words).toLowerCase())

const wordStart =
  /(?<![\p{L}\p{N}@#])[\p{Lu}\p{N}][\p{L}\p{N}]*|(?<![\p{L}\p{N}@#])(?:dpa|al)(?!\p{L})/gu
const wordCharacter = /[\p{L}\p{N}]/u

/**
 * The media named in a stretch of text, in their order, each as long as it goes; linear in the stretch.
 *
 * @example mediaIn('It told Interfax so', [0, 19]) gives Interfax at [8, 16]
 */
export function mediaIn(text: string, [start, end]: Span): readonly MediumMention[] {
  const found: MediumMention[] = []
  wordStart.lastIndex = start
  for (let match = wordStart.exec(text); match && match.index < end; match = wordStart.exec(text)) {
    const at = match.index
    const name = byFirstWord
      .get(match[0])
      ?.find((candidate) => at + candidate.length <= end && standsAt(text, at, candidate))
    const medium = name === undefined ? undefined : exact.get(name)
    if (name === undefined || !medium) continue
    found.push({ ...medium, span: [at, at + name.length] })
    wordStart.lastIndex = at + name.length
  }
  return found
}

const standsAt = (text: string, at: number, name: string): boolean => {
  const after = text[at + name.length]
  if (after !== undefined && wordCharacter.test(after) && wordCharacter.test(name.at(-1) ?? ''))
    return false
  return text.startsWith(name, at) || text.slice(at, at + name.length).replaceAll('’', "'") === name
}
