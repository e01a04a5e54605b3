import type { Charted } from './charted.ts'
import { clipped } from './clipped.ts'
import { type Frame, HEIGHT, heightOf, WIDTH } from './frame.ts'

/** Points nearer to each other than this, in units of the picture, are one. */
const APART = 0.7
const WORLD = 2 * Math.PI

/** The points of a line in units of the picture, without those that hardly differ. */
function placed({ points }: Charted, { x, y, width }: Frame, shift: number): number[] {
  const scale = WIDTH / width
  const out: number[] = []
  let [lastX, lastY] = [Infinity, Infinity]
  for (let i = 0; i < points.length; i += 2) {
    const left = WIDTH / 2 + ((points[i] as number) + shift - x) * scale
    const top = HEIGHT / 2 - ((points[i + 1] as number) - y) * scale
    if (Math.abs(left - lastX) <= APART && Math.abs(top - lastY) <= APART) continue
    out.push(left, top)
    lastX = left
    lastY = top
  }
  return out
}

/** A number of tenths after another, which a minus sets apart by itself. */
const after = (tenths: number): string => `${tenths < 0 ? '' : ' '}${tenths / 10}`

/** The points as SVG has them: the way from each to the next. */
function written(points: readonly number[], closed: boolean): string {
  let [x, y] = [0, 0]
  let out = ''
  for (let i = 0; i < points.length; i += 2) {
    const toX = Math.round(10 * (points[i] as number))
    const toY = Math.round(10 * (points[i + 1] as number))
    out += `${i === 0 ? 'M' : i === 2 ? 'l' : ''}${after(toX - x)}${after(toY - y)}`
    x = toX
    y = toY
  }
  return closed ? `${out}z` : out
}

/** Lines as the `d` of an SVG path; empty where they are out of sight. Islands of one or two points are left out. */
export function draw(lines: readonly Charted[], frame: Frame): string {
  const { x, y, width } = frame
  // As much again lies beyond the edges, so that there is something to be drawn into sight; but nothing is there twice.
  const across = Math.min(width, Math.PI)
  const up = heightOf(frame)
  let out = ''
  for (const line of lines) {
    if (line.south >= y + up || line.north <= y - up) continue
    for (const shift of [-WORLD, 0, WORLD]) {
      if (line.west + shift >= x + across || line.east + shift <= x - across) continue
      for (const points of clipped(placed(line, frame, shift), line.closed))
        if (points.length >= (line.closed ? 6 : 4)) out += written(points, line.closed)
    }
  }
  return out
}
