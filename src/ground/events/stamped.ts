import type { Event, Time } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'

const mark = /^\s*(?:[—–:|\]]|-\s)/u
const told: ReadonlySet<string> = new Set(['occurred', 'ongoing', 'denied'])

/**
 * Events of a live report's entry, which begins with its hour: undated ones are of its day, unless their sentence has a
 * day of its own.
 *
 * @example "15:40 — Police have fired at the crowd." is of that day; "They last did so in 2009." is not
 */
export function stamped(
  text: string,
  events: readonly Event[],
  times: readonly Time[],
  paragraphs: readonly Span[],
): readonly Event[] {
  const entries = paragraphs.flatMap((span) => {
    const first = times.find(({ words }) => words[0] >= span[0])
    const opens =
      first?.type === 'TIME' &&
      first.words[0] - span[0] < 2 &&
      mark.test(text.slice(first.words[1], first.words[1] + 3))
    return opens ? [{ span, day: first.value.slice(0, 10), hour: first.words }] : []
  })
  if (entries.length === 0) return events
  return events.map((event) => {
    if (event.date !== null || event.background || !told.has(event.status)) return event
    const [at] = event.trigger
    const entry = entries.find(({ span }) => span[0] <= at && at < span[1])
    if (!entry) return event
    const sentence = sentenceAt(text, at, entry.span)
    const own = times.some(
      ({ words }) =>
        words[0] >= sentence[0] && words[1] <= sentence[1] && words[0] !== entry.hour[0],
    )
    return own ? event : { ...event, date: entry.day }
  })
}

/** From the end of the sentence before to the end of this one, as its marks go. */
function sentenceAt(text: string, at: number, [start, end]: Span): Span {
  const stop = text.indexOf('. ', at)
  return [Math.max(start, text.lastIndexOf('. ', at) + 1), stop < 0 || stop > end ? end : stop]
}
