import type { EventFinding } from '../../find/findings.ts'
import type { Statement, Time } from '../../record/record.ts'
import { overlaps, type Span } from '../../record/span.ts'

const decade = /^\d{3}$/

/**
 * The day, week, month, year or decade of an event, without the hour: of the time that its clause gives, else, where its
 * word is the cue of a statement, the day of the saying. What has been said has not been said after its report.
 *
 * @example "urged them on Monday to leave" is of Monday, "demanded an answer by Friday" not of Friday
 */
export function dayOf(
  { time, trigger, status }: Pick<EventFinding, 'time' | 'trigger' | 'status'>,
  times: readonly Time[],
  statements: readonly Pick<Statement, 'cue' | 'date' | 'negated'>[],
  reported: string | null,
): string | null {
  const saying = statements.find(({ cue }) => cue.some((span) => overlaps(span, trigger)))
  const own = valueAt(times, time)
  if (saying === undefined) return own
  const isAfter = own !== null && reported !== null && own > reported && status === 'occurred'
  return own === null || isAfter ? saying.date : own
}

function valueAt(times: readonly Time[], span: Span | null): string | null {
  if (span === null) return null
  const found = times.find(
    ({ words, type, value }) =>
      (type === 'DATE' || type === 'TIME') && /^\d/.test(value) && overlaps(words, span),
  )
  if (!found) return null
  const day = found.value.replace(/T.*$/, '')
  return decade.test(day) ? `${day}X` : day
}
