import { calendarDate } from './calendar-date.ts'
import { longest, type Match, match } from './match.ts'
import { numericDate } from './numeric-date.ts'
import { at, type Pieces, skip } from './pieces.ts'
import { relativeDay } from './relative-day.ts'
import { weekday } from './weekday.ts'

interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly end: number
  /** Head of an entry of a live report, and so of the report's own day. */
  readonly entry?: boolean
}

const zones = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'cet',
  'cest',
  'eet',
  'eest',
  'bst',
  'msk',
  'ist',
  'et',
  'pt',
  'ct',
  'mt',
])

/** "a.m.", "pm", "p.m": +12 hours or none, and the index behind it. */
function meridiemAt(all: Pieces, index: number): { after: boolean; end: number } | null {
  const word = at(all, index)
  if (word === 'am' || word === 'pm') return { after: word === 'pm', end: index + 1 }
  if (word !== 'a' && word !== 'p') return null
  if (at(all, index + 1) !== '.' || at(all, index + 2) !== 'm' || !all[index + 1]?.glued)
    return null
  const dot = all[index + 3]
  return { after: word === 'p', end: dot?.lower === '.' && dot.glued ? index + 4 : index + 3 }
}

/** "in the morning" behind an hour. */
function spokenPartAt(all: Pieces, index: number): { after: boolean; end: number } | null {
  if (at(all, index) === 'at' && at(all, index + 1) === 'night')
    return { after: true, end: index + 2 }
  if (at(all, index) !== 'in' || at(all, index + 1) !== 'the') return null
  const part = at(all, index + 2)
  if (part !== 'morning' && part !== 'afternoon' && part !== 'evening') return null
  return { after: part !== 'morning', end: index + 3 }
}

/** The index behind a time zone: "GMT", "local time", "Moscow time", "(0800 GMT)" is left. */
function behindZone(all: Pieces, index: number): number {
  const word = at(all, index)
  if (zones.has(word) && all[index]?.form === all[index]?.form.toUpperCase()) return index + 1
  if (
    at(all, index + 1) === 'time' &&
    word !== 'the' &&
    word !== 'a' &&
    word !== 'this' &&
    word !== 'of'
  ) {
    return word === 'local' || /^\p{Lu}/u.test(all[index]?.form ?? '') ? index + 2 : index
  }
  if (at(all, index + 1) === 'standard' && at(all, index + 2) === 'time') return index + 3
  return index
}

const hours: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

function clockAt(all: Pieces, index: number): Clock | null {
  const word = at(all, index)
  if (word === 'noon' || word === 'midday') return { hour: 12, minute: 0, end: index + 1 }
  if (word === 'midnight') return { hour: 24, minute: 0, end: index + 1 }
  const figure = /^\d{1,4}$/.test(word)
  if (figure && all[index]?.glued && /^[.,:\d]$/.test(at(all, index - 1)) && all[index - 1]?.glued)
    return null
  if (word.length === 4 && figure) {
    const end = behindZone(all, index + 1)
    const short = at(all, index + 1) === 'hours' || at(all, index + 1) === 'hrs'
    if (end === index + 1 && !short) return null
    const [hour, minute] = [Number(word.slice(0, 2)), Number(word.slice(2))]
    return hour < 25 && minute < 60 ? { hour, minute, end: short ? index + 2 : end } : null
  }
  const hour = figure && word.length <= 2 ? Number(word) : hours.get(word)
  if (hour === undefined || hour > 24) return null
  let end = index + 1
  let minute: number | null = null
  const mark = at(all, end)
  if (
    (mark === ':' || mark === '.') &&
    all[end]?.glued &&
    all[end + 1]?.glued &&
    /^[0-5]\d$/.test(at(all, end + 1))
  ) {
    minute = Number(at(all, end + 1))
    end += 2
  }
  const half = meridiemAt(all, end) ?? spokenPartAt(all, end)
  if (half !== null) {
    if (hour > 12 || hour === 0) return null
    return { hour: (hour % 12) + (half.after ? 12 : 0), minute, end: half.end }
  }
  if (at(all, end) === 'o' && at(all, end + 2) === 'clock') {
    const part = spokenPartAt(all, end + 3)
    return { hour: part?.after ? (hour % 12) + 12 : hour, minute, end: part?.end ?? end + 3 }
  }
  if (minute === null || hour > 24) return null
  if (mark === '.') return behindZone(all, end) > end ? { hour, minute, end } : null
  // a score or a ratio has no leading time word
  const timely = /^(?:at|by|around|about|until|from|to|\()$/.test(before(all, index))
  const entry = isEntry(all, index, end)
  return timely || entry || behindZone(all, end) > end ? { hour, minute, end, entry } : null
}

/** "15:40 — Police have": the time at the head of an entry of a live report. */
const isEntry = (all: Pieces, index: number, end: number): boolean =>
  before(all, index) === '' && /^(?:[-–—:|])$/.test(at(all, end))

const before = (all: Pieces, index: number): string => at(all, index - 1)

const days = [calendarDate, numericDate, weekday, relativeDay] as const

/**
 * Reads a time of day with its zone, and the day it belongs to where that follows.
 *
 * @example "Polls close at **8:30 p.m. on Sunday**."
 */
export function clockTime(all: Pieces, from: number): Match | null {
  const clock = clockAt(all, from)
  if (clock === null) return null
  const end = behindZone(all, clock.end)
  const next = skip(all, skip(all, end, ','), 'on')
  const day = longest(days, all, next)
  const joined =
    day !== null && (day.expression.kind !== 'day' || day.expression.part === null || end > from)
  return match(
    'clock-time',
    joined ? day.end : end,
    'TIME',
    {
      kind: 'clock',
      hour: clock.hour,
      minute: clock.minute,
      on: joined ? day.expression : clock.entry ? { kind: 'day', shift: 0, part: null } : null,
    },
    0.93,
  )
}
