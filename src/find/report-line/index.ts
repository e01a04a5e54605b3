import { mediumNamed } from '../../lexicon/agencies.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import { bracket } from './bracket.ts'
import { bylineAgencies, isByline } from './byline-agencies.ts'
import { dateAt } from './date-at.ts'
import { datelineAlone, datelineAt } from './dateline.ts'
import { headline as findHeadline } from './headline.ts'
import type { DatelineFinding, ReportLineFinding, WrittenDate } from './report-line-finding.ts'
import { signOffAgencies } from './sign-off-agencies.ts'
import { stamp as stampAt } from './stamp.ts'

/** A dateline stands at the head of one of the first paragraphs, after captions and bylines. */
const paragraphsAtTheHead = 6
const paragraphsAtTheFoot = 4

/**
 * What a report says about itself: headline, dateline, a date stamped on it, and whose text it is.
 *
 * @example "KARSHOLM (Reuters) - The cabinet fell on Friday." has the place KARSHOLM and the agency Reuters
 */
export function findReportLine(reading: Reading): ReportLineFinding {
  const { report, paragraphs } = reading
  const { text } = report
  const headline = findHeadline(reading)
  const body = paragraphs.filter(({ span }) => !headline || span[0] >= headline[1])
  const head = body.slice(0, paragraphsAtTheHead)
  const title = headline ? text.slice(...headline) : ''

  let dateline: DatelineFinding | null = null
  let stamp: WrittenDate | null = null
  const agencies: string[] = []
  for (const [index, { span }] of head.entries()) {
    let start = span[0]
    if (index < 2 && !stamp) {
      start = afterTitle(text, start, title)
      const line = agencyAndDate(text, span)
      const found = line ?? stampAt(text, start)
      if (found) {
        stamp = found.date
        start = afterTitle(text, found.end, title)
        const agency = line?.agency ?? (start > found.end ? agencyThere(text, start)?.name : null)
        if (agency) agencies.push(agency)
      } else if (start > span[0] && !datelineAt(reading, start)) start = span[0]
    }
    const above = head[index - 1]
    const under = index === 0 ? headline !== null : above && isByline(text.slice(...above.span))
    dateline =
      datelineAt(reading, start) ??
      (under && index + 1 < body.length ? datelineAlone(reading, span) : null)
    if (dateline) break
    const { agency } = agencyAndDash(text, start) ?? {}
    if (agency) agencies.push(agency)
    else agencies.push(...bylineAgencies(text.slice(...span)))
  }
  agencies.push(...(dateline?.agencies ?? []))
  for (const { span } of body.slice(-paragraphsAtTheFoot)) {
    if (agencies.length > 0) break
    const found = signOffAgencies(text.slice(...span))
    const desk = found[0] === 'Reuters' && !/reuters/i.test(text.slice(...span))
    if (!desk || report.publisher === null || mediumNamed(report.publisher)?.id === 'Reuters')
      agencies.push(...found)
  }
  return {
    headline,
    dateline,
    stamp,
    publisher: report.publisher ?? dateline?.carrier ?? agencies[0] ?? null,
    agencies: distinct(agencies),
    language: 'en',
  }
}

/** Two names of one agency are one. */
const distinct = (names: readonly string[]): readonly string[] => {
  const ids = new Set<string>()
  return names.filter((name) => {
    const id = mediumNamed(name)?.id ?? name
    return !ids.has(id) && ids.add(id)
  })
}

// Pages whose marks were lost repeat the headline at the head of the text, without the site's name.
function afterTitle(text: string, start: number, title: string): number {
  const own = title.split(/ [-|–—] /)[0] ?? ''
  if (own.length < 12 || !text.startsWith(own.slice(0, 12), start)) return start
  let at = start
  for (let i = 0; i < own.length && at < text.length; ) {
    if (text[at] === own[i]) {
      at += 1
      i += 1
    } else if (notWord.test(own[i] ?? '')) i += 1
    else if (notWord.test(text[at] ?? '')) at += 1
    else return start
  }
  return at + (/^[\s.:|–—-]*/.exec(text.slice(at, at + 8))?.[0].length ?? 0)
}

const notWord = /[^\p{L}\p{N}]/u
const agencyWord = /(?:Reuters Staff|[\p{Lu}][\p{L}]{1,12})(?=[ ,-])/uy

const agencyBeforeDay =
  /(?:^| )(AFP|AP|Reuters|dpa|DPA|Xinhua|Anadolu|UPI|EFE) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} \p{Lu})/u

/** "... AFP Saturday 2 Jul 2016 ..." after the headline. */
function agencyAndDate(text: string, [start, end]: Span) {
  const match = agencyBeforeDay.exec(text.slice(start, Math.min(end, start + 300)))
  if (!match) return null
  const date = dateAt(text, start + match.index + match[0].length)
  return date && date.year !== null
    ? { agency: match[1] ?? '', date, end: skipSpace(text, date.words[1]) }
    : null
}

/** "NNA - ..." and "(Reuters) - ..." */
function agencyAndDash(text: string, start: number) {
  const close = text[start] === '(' ? text.indexOf(')', start) : -1
  if (close > 0 && close - start < 40) {
    const [agency] = bracket(text, start + 1, close).agencies
    return agency === undefined ? null : { agency }
  }
  const agency = agencyThere(text, start)
  return agency && /^ ?(?:--?|[–—]) ?\p{Lu}/u.test(text.slice(agency.end, agency.end + 5))
    ? { agency: agency.name }
    : null
}

function agencyThere(text: string, start: number) {
  agencyWord.lastIndex = start
  const match = agencyWord.exec(text)
  const medium = match ? mediumNamed(match[0]) : undefined
  return match && medium?.kind === 'agency' && medium.name === match[0]
    ? { name: medium.name, end: start + match[0].length }
    : null
}

const skipSpace = (text: string, at: number): number =>
  at + (/^\s*/.exec(text.slice(at, at + 10))?.[0].length ?? 0)
