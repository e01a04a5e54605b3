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

/** The pieces of a line that may be in the room: what lies beyond is not seen, so they need not end at its edge. */
function pieces(points: readonly number[]): readonly (readonly number[])[] {
  const apart = (axis: 0 | 1, from: number, to: number, low: number, high: number): boolean => {
    const [a, b] = [points[from + axis] as number, points[to + axis] as number]
    return Math.max(a, b) < low || Math.min(a, b) > high
  }
  const out: number[][] = []
  let piece: number[] = []
  for (let to = 2; to < points.length; to += 2) {
    const from = to - 2
    if (apart(0, from, to, LEFT, RIGHT) || apart(1, from, to, TOP, BOTTOM)) {
      piece = []
      continue
    }
    if (piece.length === 0) {
      piece.push(points[from] as number, points[from + 1] as number)
      out.push(piece)
    }
    piece.push(points[to] as number, points[to + 1] as number)
  }
  return out
}

/** What of a line or an outline is in the picture or half a picture around it. */
export const clipped = (points: number[], closed: boolean): readonly (readonly number[])[] =>
  closed ? [outline(points)] : pieces(points)
