import type { EventFinding } from '../../find/findings.ts'
import { spokenTypes } from '../../lexicon/event-types.ts'
import type { Statement, Time } from '../../record/record.ts'
import { overlaps, type Span } from '../../record/span.ts'

const decade = /^\d{3}$/

/**
 * The day, week, month, year or decade of an event, without the hour: of the time that its clause gives, else, where its
 * word is the cue of a statement, the day of the saying. What has been said has not been said after its report.
 *
 * @example "urged them on Monday to leave" is of Monday; "the accusations precede a summit next week" of no day
 */
export function dayOf(
  { time, trigger, type, status }: Pick<EventFinding, 'time' | 'trigger' | 'type' | 'status'>,
  times: readonly Time[],
  statements: readonly Pick<Statement, 'cue' | 'date'>[],
  reported: string | null,
): string | null {
  const saying = statements.find(({ cue }) => cue.some((span) => overlaps(span, trigger)))
  const own = timeAt(times, time)
  const isSaid = status === 'occurred' && (saying !== undefined || spokenTypes.has(type))
  const isAfter =
    isSaid && reported !== null && (own?.begin ?? '').slice(0, 10) > reported.slice(0, 10)
  if (own === undefined || isAfter) return saying?.date ?? null
  const day = own.value.replace(/T.*$/, '')
  return decade.test(day) ? `${day}X` : day
}

const timeAt = (times: readonly Time[], span: Span | null): Time | undefined =>
  span === null
    ? undefined
    : times.find(
        ({ words, type, value }) =>
          (type === 'DATE' || type === 'TIME') && /^\d/.test(value) && overlaps(words, span),
      )
