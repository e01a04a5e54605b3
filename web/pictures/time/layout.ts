import { type Shade, shades } from '../../../src/record/standing.ts'
import type { ByTime, Counts, TimeMark } from '../../../src/serve/shown-pictures.ts'
import { numberOf } from '../days.ts'
import { binOf, type Period } from './period.ts'

/** The picture's own width, in its units, and the columns in it. */
export const WIDTH = 1120
export const NAMES = 172
export const SIDE = 56
export const LEFT = NAMES + SIDE
export const RIGHT = WIDTH - SIDE
/** Heights: of the axis with the days of the reports, and of rows. */
export const HEAD = 62
const ROW = 34
const BAR = 18
const MOST_BARS = 5
const LEAST_R = 4
const MORE_R = 9

/** Some marks drawn as one: on a day or some days, over a period, or beside the picture because they lie before or after it. */
export interface DrawnMark {
  readonly kind: 'day' | 'period' | 'before' | 'after'
  readonly marks: readonly TimeMark[]
  readonly lane: string
  readonly x: number
  readonly y: number
  readonly r: number
  readonly events: number
  readonly counts: Counts
  /** Where the bar of a period begins and ends. */
  readonly bar: readonly [from: number, to: number] | null
}

export interface DrawnLane {
  /** Empty for the events without a day of their own. */
  readonly name: string
  readonly y: number
  readonly height: number
  readonly marks: readonly DrawnMark[]
}

export interface DrawnTimeline {
  readonly lanes: readonly DrawnLane[]
  readonly height: number
}

/** Where a day begins on the axis. */
export const xOf = (day: number, { begin, end }: Period): number =>
  LEFT + ((day - begin) / (end - begin + 1)) * (RIGHT - LEFT)

const rounded = (value: number): number => Math.round(10 * value) / 10

function sum(marks: readonly TimeMark[]): { readonly events: number; readonly counts: Counts } {
  const counts: { [shade in Shade]: number } = { stated: 0, claimed: 0, denied: 0, open: 0 }
  for (const mark of marks) for (const shade of shades) counts[shade] += mark.counts[shade]
  return { events: marks.reduce((all, { events }) => all + events, 0), counts }
}

/** Marks that are drawn as one, by where they stand. */
function binned(marks: readonly TimeMark[], period: Period) {
  const bin = binOf(period)
  const out = new Map<
    string,
    { kind: DrawnMark['kind']; from: number; to: number; marks: TimeMark[] }
  >()
  for (const mark of marks) {
    const from = numberOf(mark.begin ?? mark.day)
    const to = numberOf(mark.end ?? mark.day)
    const long = to - from + 1
    const day = long <= Math.max(1, bin - 1)
    const start = day ? from - ((from - period.begin) % bin) : from
    const kind = to < period.begin ? 'before' : from > period.end ? 'after' : day ? 'day' : 'period'
    const key = kind === 'day' ? `day ${start}` : kind === 'period' ? `period ${mark.id}` : kind
    const there = out.get(key)
    if (there) there.marks.push(mark)
    else out.set(key, { kind, from: start, to: day ? start + bin - 1 : to, marks: [mark] })
  }
  return [...out.values()]
}

function laneOf(
  name: string,
  marks: readonly TimeMark[],
  period: Period,
  top: number,
  most: number,
): DrawnLane {
  const rows: number[] = []
  const middle = top + ROW / 2
  const drawn = binned(marks, period)
    .sort((a, b) => a.from - b.from)
    .map(({ kind, from, to, marks: some }): DrawnMark => {
      const { events, counts } = sum(some)
      const r = rounded(LEAST_R + MORE_R * Math.sqrt(events / most))
      const own = { kind, marks: some, lane: name, r, events, counts, bar: null }
      if (kind === 'before') return { ...own, x: NAMES + SIDE / 2, y: middle }
      if (kind === 'after') return { ...own, x: RIGHT + SIDE / 2, y: middle }
      const left = Math.max(LEFT, xOf(from, period))
      const right = Math.min(RIGHT, xOf(to + 1, period))
      const x = rounded((left + right) / 2)
      if (kind === 'day') return { ...own, x, y: middle }
      const free = rows.findIndex((end) => end + 2 < left)
      const row = free >= 0 ? free : Math.min(rows.length, MOST_BARS - 1)
      rows[row] = Math.max(rows[row] ?? 0, right)
      return {
        ...own,
        x,
        y: top + ROW + BAR * row + BAR / 2,
        r: Math.min(r, BAR / 2 - 1),
        bar: [rounded(left), rounded(right)],
      }
    })
  return { name, y: top, height: ROW + BAR * rows.length, marks: drawn }
}

/** Where everything of a timeline stands. */
export function layOut(
  { marks, lanes }: Pick<ByTime, 'marks' | 'lanes'>,
  period: Period,
): DrawnTimeline {
  const most = Math.max(12, ...marks.map(({ events }) => events))
  const out: DrawnLane[] = []
  let top = HEAD
  const names = marks.some(({ lane }) => lane === '') ? [...lanes, ''] : lanes
  for (const name of names) {
    const own = marks.filter(({ lane }) => lane === name)
    if (own.length === 0) continue
    const lane = laneOf(name, own, period, name === '' ? top + 12 : top, most)
    out.push(lane)
    top = lane.y + lane.height
  }
  return { lanes: out, height: top + 6 }
}
