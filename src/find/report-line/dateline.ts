import { mediumNamed } from '../../lexicon/agencies.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import { bracket } from './bracket.ts'
import { dateAt } from './date-at.ts'
import type { DatelineFinding, WrittenDate } from './report-line-finding.ts'

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’]*(?:-[\p{L}\p{M}.'’]+)*`
const particle = `(?:(?:de|la|le|el|al|of|and|du|di|do|da|del|des|sur|upon|bin|es|ez) )?`
const places = new RegExp(`${name}(?:(?: ?/ ?| )${particle}${name}){0,5}`, 'uy')
const capitals =
  /\p{Lu}{2,}[\p{Lu}.'’]*(?:-[\p{Lu}'’]+)*(?:(?: ?\/ ?| )(?:(?:de|la|le|el|al|of|and) )?\p{Lu}[\p{Lu}.'’]+(?:-[\p{Lu}'’]+)*){0,5}/uy
const region = /,? ?(\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}),?(?=\s*[(–—_-])/uy
const dash = /\s?(?:-?[–—][-–—]*|--+|-(?=\s)|_(?=\s))\s*/y
const hyphen = /-(?=\p{Lu}\p{Ll})/uy
const space = /[\s ]*/y

/** Capitals before a dash or a colon that announce a kind of text, not a place. */
const labels = new Set(
  'UPDATE UPDATED BREAKING WATCH VIDEO EXCLUSIVE OPINION ANALYSIS FILE NOTE CORRECTION LIVE FACTBOX EXPLAINER PHOTOS PHOTO LISTEN READ RELATED MORE WARNING NEWS EDITORIAL COMMENTARY REPORT REVIEW PODCAST INTERVIEW ALERT DEVELOPING URGENT'.split(
    ' ',
  ),
)

/**
 * The dateline that starts exactly at an offset: a place, perhaps a region, a date, a bracket with agencies, and a dash.
 *
 * @example "KARSHOLM, Norland, Oct. 2 (Reuters) - The cabinet ..." from its start to the bracket
 */
export function datelineAt(reading: Reading, offset: number): DatelineFinding | null {
  const text = reading.report.text
  const enclosed = enclosedPlace(text, offset)
  if (enclosed) return enclosed
  const upper = sticky(capitals, text, offset)
  const any = sticky(places, text, offset)
  for (const place of new Set([upper, any])) {
    if (place === null) continue
    const found = after(reading, offset, offset + place.length, place === upper)
    if (found) return found
  }
  return null
}

/**
 * A dateline that has a paragraph to itself: the town alone, under the byline.
 *
 * @example "KARSHOLM" and "KARSHOLM, Norland" between the byline and the first sentence
 */
export function datelineAlone(reading: Reading, [start, end]: Span): DatelineFinding | null {
  const text = reading.report.text
  if (end - start > 60 || /[.!?:]$/.test(text.slice(start, end))) return null
  const upper = sticky(capitals, text, start)
  const place = upper ?? sticky(places, text, start)
  if (place === null || labels.has(place.split(/[ /]/)[0] ?? '') || mediumNamed(place)) return null
  let at = start + place.length
  const area = sticky(/, \p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,2}/uy, text, at)
  if (area && !dateAt(text, at + 2)) at += area.length
  const date = dateAfter(text, at)
  const span = [start, start + place.length] as const
  if ((date?.words[1] ?? at) !== end || !(upper || wellPlaced(reading, span))) return null
  return finding(span, [start, end], date, [], null, end)
}

// Human rights groups write "(New York) –".
function enclosedPlace(text: string, offset: number): DatelineFinding | null {
  if (text[offset] !== '(') return null
  const place = sticky(places, text, offset + 1)
  if (place === null || mediumNamed(place) || /\.\p{Ll}|\p{Ll}\p{Lu}/u.test(place)) return null
  const end = offset + 1 + place.length
  const close = text[end] === ')' ? end : text.indexOf(')', end)
  if (close < 0 || close - end > 25 || (close > end && text[end] !== ',')) return null
  const mark = sticky(dash, text, close + 1)
  if (!mark) return null
  const bodyStart = close + 1 + mark.length
  return finding([offset + 1, end], [offset, close + 1], null, [], null, bodyStart)
}

function after(
  reading: Reading,
  start: number,
  placeEnd: number,
  upper: boolean,
): DatelineFinding | null {
  const text = reading.report.text
  const words = text.slice(start, placeEnd)
  if (labels.has(words.split(/[ /]/)[0] ?? '') || mediumNamed(words)?.weak === false) return null
  const slash = words.search(/ ?\//)
  const place = [start, slash < 0 ? placeEnd : start + slash] as const

  let end = placeEnd
  let date = dateAfter(text, end)
  let area = false
  if (!date) {
    const match = sticky(region, text, end)
    if (match && !dateAt(text, end + match.search(/\p{Lu}/u))) {
      area = true
      end += match.length
      date = dateAfter(text, end)
    } else {
      const comma = /,? ?\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*)?(?=, )/uy
      const before = sticky(comma, text, end)
      const later = before && dateAfter(text, end + before.length)
      if (later) {
        area = true
        date = later
      }
    }
  }
  if (date) end = date.words[1]

  const open = end + (/^[,.]? ?/.exec(text.slice(end, end + 2))?.[0].length ?? 0)
  if (text[open] === '(' || text[open] === '/') {
    const close = text.indexOf(text[open] === '(' ? ')' : '/', open + 1)
    if (close < 0 || close - open > 72) return null
    const slashes = text[open] === '/'
    const inside = bracket(text, open + 1, close, {
      publisher: reading.report.publisher,
      isPlace: (span) => !slashes && wellPlaced(reading, span),
    })
    // Between slashes an agency gives its own name.
    const own = slashes && inside.agencies.length === 0 && inside.carrier !== null
    const agencies = own ? [inside.carrier ?? ''] : inside.agencies
    const mark = sticky(/\s?\.?\s*(?:--+|[–—]+|[-_:](?=\s|$))?\s*/y, text, close + 1) ?? ''
    const dashed = /[-–—_]/.test(mark)
    const named = agencies.length > 0 || inside.carrier !== null
    const placed =
      inside.known || (slashes && named)
        ? dashed || named || upper || wellPlaced(reading, place)
        : (upper || (named && wellPlaced(reading, place))) && (dashed || date !== null)
    if (placed)
      return finding(
        place,
        [start, close + 1],
        date ?? inside.date,
        agencies,
        inside.carrier,
        close + 1 + mark.length,
      )
    return null
  }

  const mark = sticky(dash, text, end) ?? (upper && area ? sticky(hyphen, text, end) : null)
  const next = text[end + (mark?.length ?? 0)] ?? ''
  // "KARSHOLM, NORLAND – MAY 01: Ida Holm speaks" is an agency's caption.
  const caption = mark ? dateAt(text, end + mark.length) : null
  if (caption && text[caption.words[1]] === ':') return null
  if (mark && /[\p{Lu}\p{N}"“‘'[]/u.test(next)) {
    // "NEW YORK —" is plain; "Ferguson —" has to be a place by its region, its date or the reader.
    const tight = /^-\s/.test(mark)
    if (
      upper ||
      area ||
      date ||
      (!tight && wellPlaced(reading, place)) ||
      wellPlaced(reading, place)
    )
      return finding(place, [start, end], date, [], null, end + mark.length)
    return null
  }
  // Agencies of the Gulf and of South Asia write "KARSHOLM: The cabinet ...".
  if (upper && text[end] === ':' && (date || wellPlaced(reading, place)))
    return finding(place, [start, end], date, [], null, end + 1 + spaces(text, end + 1))
  if (date && upper) return finding(place, [start, end], date, [], null, end + spaces(text, end))
  // Where marks were lost only the capitals are left: "KARSHOLM The cabinet ...".
  if (
    upper &&
    !area &&
    words.length > 4 &&
    /^ \p{Lu}/u.test(text.slice(end, end + 3)) &&
    wellPlaced(reading, place)
  )
    return finding(place, [start, end], null, [], null, end + 1)
  return null
}

const dateAfter = (text: string, end: number): WrittenDate | null => {
  const gap = /^,? ?/.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return gap === 0 ? null : dateAt(text, end + gap)
}

const finding = (
  place: readonly [number, number],
  words: readonly [number, number],
  date: WrittenDate | null,
  agencies: readonly string[],
  carrier: string | null,
  bodyStart: number,
): DatelineFinding => ({ place, words, date, agencies, carrier, bodyStart })

/** Whether the reader took these words for a location. */
const wellPlaced = (
  { entities, conll, words }: Reading,
  [start, end]: readonly [number, number],
): boolean => {
  const inside = ({ words: [first, last] }: { readonly words: readonly [number, number] }) =>
    (words[first]?.start ?? -1) < end && (words[last - 1]?.end ?? -1) > start
  return (
    entities.some((entity) => entity.type === 'Location' && inside(entity)) ||
    conll.some((entity) => entity.type === 'LOC' && inside(entity))
  )
}

const sticky = (pattern: RegExp, text: string, offset: number): string | null => {
  pattern.lastIndex = offset
  const match = pattern.exec(text)
  return match && match[0].length > 0 ? match[0] : null
}

const spaces = (text: string, offset: number): number => sticky(space, text, offset)?.length ?? 0
