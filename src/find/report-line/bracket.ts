import { mediumNamed } from '../../lexicon/agencies.ts'
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

/**
 * Reads what a dateline holds in brackets or slashes: carrier, agencies, date, in any order.
 *
 * @example "(Norland Daily / Sputnik - 02nd October, 2020)" has the carrier, the agency Sputnik and the date
 */
export function bracket(text: string, start: number, end: number): Bracket {
  const agencies: string[] = []
  let carrier: string | null = null
  let date: WrittenDate | null = null
  let known = false
  let at = start
  const read = (from: number, to: number): void => {
    const words = text.slice(from, to).trim()
    if (!words || /^\d{4}$/.test(words)) return
    const medium = mediumNamed(words)
    if (medium?.kind === 'agency') agencies.push(medium.name)
    else if (medium || /^\p{Lu}[\p{L}\p{N} .'’&-]{1,40}$/u.test(words))
      carrier ??= medium?.name ?? words
    if (medium) known = true
  }
  separator.lastIndex = start
  while (at < end) {
    const found: WrittenDate | null = date ? null : dateAt(text, at)
    if (found && found.words[1] <= end) {
      date = found
      known = true
      at = found.words[1]
      continue
    }
    separator.lastIndex = at
    const match = separator.exec(text)
    const stop = match && match.index < end ? match.index : end
    read(at, stop)
    at = match && match.index < end ? match.index + match[0].length : end
  }
  return { agencies, carrier, date, known }
}
