import type { PassageFinding } from '../../find/findings.ts'
import { overlaps, type Span } from '../../record/span.ts'

// What is older than this is no news any more, whatever paragraph tells it.
const DAYS = 14

/**
 * Whether an event is told as background: in a paragraph of it, or dated well before the report.
 *
 * @example an event of 1992 in a report of 2020 is background
 */
export function isBackground(
  trigger: Span,
  date: string | null,
  passages: readonly PassageFinding[],
  reported: string | null,
): boolean {
  if (passages.some(({ role, words }) => role === 'background' && overlaps(words, trigger)))
    return true
  if (date === null || reported === null) return false
  const day = lastDay(date)
  const today = Date.parse(reported.slice(0, 10))
  return day !== null && !Number.isNaN(today) && today - day > DAYS * 86_400_000
}

/** Last day that a date value of a year, month or day covers, in milliseconds. */
function lastDay(value: string): number | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!parts) return null
  const [, year = '', month, day] = parts
  if (day) return Date.parse(value)
  return month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31)
}
