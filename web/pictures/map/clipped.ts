import { HEIGHT, WIDTH } from './frame.ts'

const LEFT = -WIDTH / 2
const RIGHT = 1.5 * WIDTH
const TOP = -HEIGHT / 2
const BOTTOM = 1.5 * HEIGHT

/** Sides of the room: which coordinate is held (0: x, 1: y), at what, and whether what is less than that lies outside. */
const SIDES = [
  [0, LEFT, true],
  [0, RIGHT, false],
  [1, TOP, true],
  [1, BOTTOM, false],
] as const

/** An outline cut off at each side in turn (Sutherland and Hodgman). */
function outline(points: number[]): number[] {
  let inside = points
  for (const [axis, at, less] of SIDES) {
    const from = inside
    const out = (i: number): boolean => (from[i + axis] as number) < at === less
    if (!from.some((value, i) => i % 2 === axis && value < at === less)) continue
    inside = []
    for (let i = 0; i < from.length; i += 2) {
      const before = (i + from.length - 2) % from.length
      if (out(i) !== out(before)) {
        const [a, b] = [from[before + axis] as number, from[i + axis] as number]
        const share = (at - a) / (b - a)
        const other = (from[before + 1 - axis] as number) * (1 - share)
        const cut = other + (from[i + 1 - axis] as number) * share
        inside.push(...(axis === 0 ? [at, cut] : [cut, at]))
      }
      if (!out(i)) inside.push(from[i] as number, from[i + 1] as number)
    }
  }
  return inside
}

/** The pieces of a line that touch the room: what lies beyond is not seen, so they need not end at its edge. */
function pieces(points: readonly number[]): readonly (readonly number[])[] {
  const beyond = (i: number): boolean => {
    const [x, y] = [points[i] as number, points[i + 1] as number]
    return x < LEFT || x > RIGHT || y < TOP || y > BOTTOM
  }
  const out: number[][] = []
  let piece: number[] = []
  for (let i = 0; i < points.length; i += 2) {
    const near = [i - 2, i, i + 2].some((at) => at >= 0 && at < points.length && !beyond(at))
    if (near) piece.push(points[i] as number, points[i + 1] as number)
    else if (piece.length > 0) {
      out.push(piece)
      piece = []
    }
  }
  return piece.length > 0 ? [...out, piece] : out
}

/** What of a line or an outline is in the picture or half a picture around it. */
export const clipped = (points: number[], closed: boolean): readonly (readonly number[])[] =>
  closed ? [outline(points)] : pieces(points)
