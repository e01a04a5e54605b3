import type { SeenEvent, SeenEvents } from '../../store/index.ts'
import { countsOf, grouped, type Marked } from './count.ts'

/** So many marks are shown; those of the newest reports. */
export const mostTimes = 1200
/** So many actors have a lane of their own. */
const mostActors = 8

export const laneKinds = ['type', 'actor'] as const
export type LaneKind = (typeof laneKinds)[number]

/** What happened, or is said to have happened, in one lane at one time: a day, or a longer period that is all that is said. */
export interface TimeMark extends Marked {
  readonly id: string
  /** Empty for events without a day of their own. */
  readonly lane: string
  /** First and last day; both null where no day is told, then `day` is that of the report. */
  readonly begin: string | null
  readonly end: string | null
  readonly day: string
}

export interface ByTime {
  readonly marks: readonly TimeMark[]
  /** How many marks there are, those that are not shown included. */
  readonly of: number
  /** Lanes in which there are marks; those of most events first. */
  readonly lanes: readonly string[]
  /** Days of the reports that were looked at, with the events that each day's reports tell of. */
  readonly days: readonly { readonly day: string; readonly events: number }[]
  /** Events that were looked at, and those of them that have no day of their own. */
  readonly events: number
  readonly undated: number
  /** There are older events that were not looked at. */
  readonly more: boolean
}

/** Lanes of those who have none of their own; they stand last. */
const OTHERS = 'others'
const NOBODY = 'nobody named'
const lastly = new Set([OTHERS, NOBODY])

/** Lanes of an event: its type, or those who did it; the many who did little share a lane. */
function lanesOf(events: readonly SeenEvent[], kind: LaneKind): (event: SeenEvent) => string[] {
  if (kind === 'type') return ({ type }) => [type]
  const often = new Map<string, number>()
  for (const { who } of events) for (const one of who) often.set(one, (often.get(one) ?? 0) + 1)
  const first = [...often].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const own = new Set(first.slice(0, mostActors).map(([name]) => name))
  return ({ who }) => {
    const named = who.filter((one) => own.has(one))
    if (named.length > 0) return named
    return [who.length > 0 ? OTHERS : NOBODY]
  }
}

/** The marks of events: with the mark's id, each event that it stands for. Those without a day are in one lane, with no name. */
export function timeMarksOf(
  events: readonly SeenEvent[],
  kind: LaneKind,
): ReadonlyMap<string, readonly (SeenEvent & { readonly lane: string })[]> {
  const lanes = lanesOf(events, kind)
  const inLanes = events.flatMap((event) =>
    (event.begin === null ? [''] : lanes(event)).map((lane) => ({ ...event, lane })),
  )
  return grouped(inLanes, ({ lane, begin, end, day }) =>
    [lane, begin === null ? `-~${day}` : `${begin}~${end}`].join('~'),
  )
}

/** Events by the days that they are told to have happened on. */
export function byTime({ events, more }: SeenEvents, kind: LaneKind, most = mostTimes): ByTime {
  const groups = timeMarksOf(events, kind)
  const marks = [...groups].flatMap(([id, some]): TimeMark[] => {
    const [one] = some
    if (!one) return []
    const { lane, begin, end, day } = one
    return [{ id, lane, begin, end, day, events: some.length, counts: countsOf(some) }]
  })
  const often = new Map<string, number>()
  for (const { lane, events: many } of marks)
    if (lane !== '') often.set(lane, (often.get(lane) ?? 0) + many)
  return {
    marks: marks.slice(0, most),
    of: marks.length,
    lanes: [...often]
      .sort(
        (a, b) =>
          Number(lastly.has(a[0])) - Number(lastly.has(b[0])) ||
          b[1] - a[1] ||
          (a[0] < b[0] ? -1 : 1),
      )
      .map(([lane]) => lane),
    days: [...grouped(events, ({ day }) => day)]
      .map(([day, some]) => ({ day, events: some.length }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
    events: events.length,
    undated: events.filter(({ begin }) => begin === null).length,
    more,
  }
}
