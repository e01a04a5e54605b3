import { type Medium, mediumNamed } from '../../lexicon/agencies.ts'
import type { Span } from '../../record/span.ts'
import { dateAt } from './date-at.ts'
import type { WrittenDate } from './report-line-finding.ts'

export interface Bracket {
  readonly agencies: readonly string[]
  readonly carrier: string | null
  readonly date: WrittenDate | null
  /** Whether anything in it was known: an agency, another medium, a date. */
  readonly known: boolean
}

const separator = /\s*[/|]\s*|\s+[-–—]+\s+|,\s+|;\s*/g
const nameLike = /^\p{Lu}[\p{L}\p{N} .'’&-]{1,40}$/u
/** Who works at an outlet, and hints of a page, are no outlet. */
const noOutlet =
  /\b(?:agencies|staff|desk|correspondents?|reporters?|exclusive|updated?|photos?|file|capital|local time)\b/i

/** Papers and stations do not sign a dateline as an agency does. */
const paper =
  /\b(?:daily|times|post|gazette|herald|tribune|courier|journal|chronicle|telegraph|guardian|mail|sun|star|radio|tv|television|channel|weekly|magazine|today|online)\b/i

/** What is known of the report from elsewhere. */
export interface BracketContext {
  readonly publisher?: string | null
  /** Whether a stretch of the text names a place. */
  readonly isPlace?: (span: Span) => boolean
}

interface Part {
  readonly words: string
  readonly medium: Medium | undefined
}

/**
 * Reads what a dateline holds in brackets or slashes: carrier, agencies, date, in any order. A name that is not the
 * publisher's is the agency's, listed or not.
 *
 * @example "(Norland Daily / Sputnik - 02nd October, 2020)" has the carrier, the agency Sputnik and the date
 */
export function bracket(
  text: string,
  start: number,
  end: number,
  { publisher = null, isPlace = () => false }: BracketContext = {},
): Bracket {
  const parts: Part[] = []
  let date: WrittenDate | null = null
  let at = start
  const read = (from: number, to: number): void => {
    const words = text.slice(from, to).trim()
    if (!words || /^\d{4}$/.test(words) || noOutlet.test(words)) return
    const medium = mediumNamed(words)
    const own = publisher !== null && isSame(words, publisher)
    if (medium || (nameLike.test(words) && (own || !isPlace([from, to]))))
      parts.push({ words, medium })
  }
  while (at < end) {
    const found: WrittenDate | null = date ? null : dateAt(text, at)
    if (found && found.words[1] <= end) {
      date = found
      at = found.words[1]
      continue
    }
    separator.lastIndex = at
    const match = separator.exec(text)
    const stop = match && match.index < end ? match.index : end
    read(at, stop)
    at = match && match.index < end ? match.index + match[0].length : end
  }
  const known = date !== null || parts.some(({ medium }) => medium !== undefined)
  return { ...rolesOf(parts, publisher), date, known }
}

function rolesOf(parts: readonly Part[], publisher: string | null) {
  const agencies: string[] = []
  let carrier: string | null = null
  for (const { words, medium } of parts) {
    const name = medium?.name ?? words
    if (medium?.kind === 'agency') agencies.push(name)
    else if (publisher === null ? carrier === null : isSame(words, publisher)) carrier ??= name
    else agencies.push(name)
  }
  // An agency that publishes its own text is both: "KARSHOLM (Westwire) -" on Westwire's page.
  const [only] = parts
  if (
    parts.length === 1 &&
    publisher !== null &&
    carrier !== null &&
    !only?.medium &&
    !paper.test(carrier)
  )
    agencies.push(carrier)
  return { agencies, carrier }
}

const isSame = (words: string, publisher: string): boolean => {
  const [one, other] = [compact(words), compact(publisher)]
  return one.startsWith(other) || other.startsWith(one) || idOf(words) === idOf(publisher)
}

const idOf = (name: string): string => mediumNamed(name)?.id ?? compact(name)
const compact = (name: string): string => name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
