import { done, failed, type Outcome } from '../errors.ts'
import type { Report } from '../record/report.ts'
import { checkText } from './check-text.ts'
import { cleanLine } from './clean-line.ts'
import { contentId } from './content-id.ts'
import { isoDate } from './iso-date.ts'
import type { Given } from './item.ts'
import { webAddress } from './web-address.ts'

/** What a page, feed or wire format says of one report, as written there. */
export interface Draft {
  readonly id?: string | null
  readonly url?: string | null
  readonly date?: string | null
  readonly publisher?: string | null
  readonly author?: string | null
  readonly title: string | null
  readonly paragraphs: readonly string[]
}

/** Fewer letters than this are a caption or a note, no report. */
const least = 40

/** A report of a draft: its text is the title, a blank line, and the paragraphs with blank lines between them. */
export function draftToReport(draft: Draft, where: string, given: Given): Outcome<Report> {
  const title = cleanLine(draft.title)
  const [first, ...rest] = draft.paragraphs
  const paragraphs = first !== undefined && cleanLine(first) === title ? rest : draft.paragraphs
  const body = paragraphs.join('\n\n')
  if (body.replace(/\P{L}/gu, '').length < least) {
    return failed('no-report', { where, reason: 'there is no running text in it' })
  }
  const text = title === null ? body : `${title}\n\n${body}`
  const checked = checkText(text, where)
  if (!checked.ok) return checked
  const author = cleanLine(draft.author)
  return done({
    id: cleanLine(draft.id) ?? contentId(text),
    url: webAddress(draft.url),
    date: isoDate(draft.date) ?? given.date ?? null,
    publisher: cleanLine(draft.publisher) ?? given.publisher ?? null,
    text,
    headline: title === null ? null : [0, title.length],
    ...(author === null ? {} : { author }),
  })
}
