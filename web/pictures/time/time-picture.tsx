import type { ReactNode } from 'react'
import type { ByTime, LaneKind, Narrowed } from '../../../src/serve/shown-pictures.ts'
import { addressOf } from '../address.ts'
import { dayOf, dayWords, numberOf, periodWords } from '../days.ts'
import { typeWords } from '../filters.tsx'
import { countWords, Fills, Sign } from '../sign.tsx'
import {
  type DrawnLane,
  type DrawnMark,
  HEAD,
  LEFT,
  layOut,
  NAMES,
  RIGHT,
  SIDE,
  WIDTH,
  xOf,
} from './layout.ts'
import { type Period, ticksOf } from './period.ts'

/** The name of a lane in a reader's words. */
export const laneWords = (lane: string, kind: LaneKind): string =>
  lane === '' ? 'no day told' : kind === 'type' ? typeWords(lane) : lane

/** Whether a lane of those who did something is somebody's own; the others are of those who have none. */
export const isOwnLane = (lane: string): boolean => !['', 'others', 'nobody named'].includes(lane)

/** When the events of a mark are told to be. */
export function whenWords({
  kind,
  marks,
  lane,
}: Pick<DrawnMark, 'kind' | 'marks' | 'lane'>): string {
  const days = marks.map(({ begin, day }) => begin ?? day).sort()
  const ends = marks.map(({ end, day }) => end ?? day).sort()
  const words = periodWords(days[0] ?? '', ends.at(-1) ?? '')
  if (lane === '') return `no day told, reported ${words}`
  return kind === 'before' ? 'before these days' : kind === 'after' ? 'after these days' : words
}

/** Where a mark leads: to its events, or nearer where it stands for several days. */
function hrefOf(mark: DrawnMark, period: Period, kind: LaneKind, query: Narrowed['query']): string {
  const more = kind === 'type' ? {} : { lanes: kind }
  const [only] = mark.marks
  if (mark.marks.length === 1 && only)
    return `${addressOf('/timeline', { ...query, ...more }, { at: only.id })}#chosen`
  const begins = mark.marks.map(({ begin, day }) => begin ?? day).sort()
  const ends = mark.marks.map(({ end, day }) => end ?? day).sort()
  if (mark.lane === '')
    return addressOf(
      '/timeline',
      { ...query, ...more },
      { from: begins[0] ?? '', to: ends.at(-1) ?? '' },
    )
  const own =
    kind === 'type' ? { eventType: mark.lane } : isOwnLane(mark.lane) ? { who: mark.lane } : {}
  const days =
    mark.kind === 'before'
      ? { eventFrom: begins[0] ?? '', eventTo: dayOf(period.begin - 1) }
      : mark.kind === 'after'
        ? { eventFrom: dayOf(period.end + 1), eventTo: ends.at(-1) ?? '' }
        : { eventFrom: begins[0] ?? '', eventTo: ends.at(-1) ?? '' }
  return addressOf('/timeline', { ...query, ...more }, { ...days, ...own })
}

function Mark({
  mark,
  href,
  chosen,
  words,
}: {
  readonly mark: DrawnMark
  readonly href: string
  readonly chosen: boolean
  readonly words: string
}): ReactNode {
  const { x, y, r, bar, counts } = mark
  return (
    <g className={`mark ${mark.kind}`}>
      <a href={href} aria-current={chosen ? 'true' : undefined} aria-label={words}>
        <title>{words}</title>
        {bar && (
          <rect
            x={bar[0]}
            y={y - 5}
            width={Math.max(4, bar[1] - bar[0])}
            height={10}
            fill="url(#soft-bar)"
            className="bar"
          />
        )}
        <g transform={`translate(${x} ${y})`} className="sign">
          <Sign counts={counts} r={r} />
          <circle r={r} className="edge" />
          {chosen && <circle r={r + 4} className="chosen" />}
        </g>
      </a>
    </g>
  )
}

const NAME_LETTERS = 25
const short = (name: string): string =>
  name.length > NAME_LETTERS ? `${name.slice(0, NAME_LETTERS - 1)}…` : name

function Lane({
  lane,
  children,
  words,
}: {
  readonly lane: DrawnLane
  readonly children: ReactNode
  readonly words: string
}) {
  return (
    <g className={lane.name === '' ? 'lane undated' : 'lane'}>
      {lane.name === '' && (
        <rect x={0} y={lane.y} width={WIDTH} height={lane.height} className="apart" />
      )}
      <line x1={0} x2={WIDTH} y1={lane.y} y2={lane.y} className="rule" />
      {children}
      <g className="name">
        <rect x={0} y={lane.y + 1} width={NAMES - 4} height={lane.height - 2} className="paper" />
        <text x={2} y={lane.y + 21}>
          <title>{words}</title>
          {short(words)}
        </text>
      </g>
    </g>
  )
}

/** The timeline: lanes of events by the days that they are told to be on; vague times are soft bars. */
export function TimePicture({
  picture,
  period,
  lanes,
  narrowed: { query },
  chosen,
}: {
  readonly picture: ByTime
  readonly period: Period
  readonly lanes: LaneKind
  readonly narrowed: Narrowed
  readonly chosen: string | null
}): ReactNode {
  const drawn = layOut(picture, period)
  const ticks = ticksOf(period)
  const day = xOf(period.begin + 1, period) - xOf(period.begin, period)
  const busiest = Math.max(1, ...picture.days.map(({ events }) => events))
  const { height } = drawn
  return (
    <svg
      className="timeline"
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-labelledby="time-title time-desc"
      data-begin={period.begin}
      data-end={period.end}
      data-left={LEFT}
      data-right={RIGHT}
    >
      <title id="time-title">Events by their days</title>
      <desc id="time-desc">
        {`From ${dayWords(dayOf(period.begin))} to ${dayWords(dayOf(period.end))}. A disc is on a day; a bar with soft ends is a longer time, of which the report says no more. The table below lists the same.`}
      </desc>
      <Fills />
      <defs>
        <linearGradient id="soft-bar">
          <stop offset="0" className="soft-edge" />
          <stop offset="0.25" className="bar-middle" />
          <stop offset="0.75" className="bar-middle" />
          <stop offset="1" className="soft-edge" />
        </linearGradient>
      </defs>
      <rect x={LEFT} y={0} width={RIGHT - LEFT} height={height} className="plot" />
      <g className="axis">
        {ticks.map((tick) => (
          <g key={tick.day}>
            <line x1={xOf(tick.day, period)} x2={xOf(tick.day, period)} y1={20} y2={height} />
            <text x={xOf(tick.day, period) + 3} y={14}>
              {tick.words}
            </text>
          </g>
        ))}
        <text x={NAMES + SIDE / 2} y={14} textAnchor="middle" className="side">
          earlier
        </text>
        <text x={RIGHT + SIDE / 2} y={14} textAnchor="middle" className="side">
          later
        </text>
        <text x={2} y={HEAD - 14} className="side">
          reported on
        </text>
        {picture.days
          .filter(({ day: one }) => numberOf(one) >= period.begin && numberOf(one) <= period.end)
          .map(({ day: one, events }) => {
            const tall = 4 + 26 * (events / busiest)
            return (
              <rect
                key={one}
                className="reported"
                x={xOf(numberOf(one), period) + day * 0.2}
                width={Math.max(1.2, day * 0.6)}
                y={HEAD - 8 - tall}
                height={tall}
              />
            )
          })}
      </g>
      {drawn.lanes.map((lane) => (
        <Lane key={lane.name} lane={lane} words={laneWords(lane.name, lanes)}>
          {lane.marks.map((mark) => (
            <Mark
              key={`${mark.kind} ${mark.marks[0]?.id}`}
              mark={mark}
              href={hrefOf(mark, period, lanes, query)}
              chosen={mark.marks.length === 1 && mark.marks[0]?.id === chosen}
              words={`${laneWords(lane.name, lanes)}, ${whenWords(mark)}: ${mark.events} ${mark.events === 1 ? 'event' : 'events'}, ${countWords(mark.counts)}`}
            />
          ))}
        </Lane>
      ))}
    </svg>
  )
}
