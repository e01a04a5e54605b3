import { type GeoPermissibleObjects, type GeoProjection, type GeoStream, geoPath } from 'd3-geo'

/** Points nearer to each other than this, in units of the picture, are one. */
const APART = 0.7

/** Leaves out what cannot be seen: points that hardly differ, and islands of one or two points. */
function thinned(out: GeoStream): GeoStream {
  let line: [number, number][] = []
  let ring = false
  return {
    point(x, y) {
      const last = line.at(-1)
      if (!last || Math.abs(last[0] - x) > APART || Math.abs(last[1] - y) > APART) line.push([x, y])
    },
    lineStart() {
      line = []
    },
    lineEnd() {
      if (line.length < (ring ? 3 : 2)) return
      out.lineStart()
      for (const [x, y] of line) out.point(x, y)
      out.lineEnd()
    },
    polygonStart() {
      ring = true
      out.polygonStart()
    },
    polygonEnd() {
      ring = false
      out.polygonEnd()
    },
    sphere() {
      out.sphere?.()
    },
  }
}

/** A shape as the `d` of an SVG path; empty where it is out of sight. */
export function draw(shape: unknown, projection: GeoProjection): string {
  const stream = (out: GeoStream) => projection.stream(thinned(out))
  return geoPath({ stream }).digits(1)(shape as GeoPermissibleObjects) ?? ''
}
