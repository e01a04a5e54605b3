import type { GeoJSON, Position } from 'geojson'
import { RADIANS, yOf } from './frame.ts'

/** A line or an outline on Mercator's chart, in the units of a frame: `x` to the east, `y` to the north. */
export interface Charted {
  readonly closed: boolean
  /** Its points: x, y, x, y. */
  readonly points: Float64Array
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

const AROUND = 2 * Math.PI

/** A line on the chart. One that crosses the date line goes on beyond it, so that it is in one piece. */
function line(positions: readonly Position[], closed: boolean): Charted {
  const points: number[] = []
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  let last = 0
  const add = (x: number, y: number) => {
    points.push(x, y)
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
    last = x
  }
  for (const [lon = 0, lat = 0] of positions) {
    const x = lon * RADIANS
    const turns = points.length === 0 ? 0 : Math.round((last - x) / AROUND)
    add(x + turns * AROUND, yOf(lat))
  }
  // What goes around the pole ends a whole turn from where it began: below it all is land.
  const [first = 0] = points
  if (closed && Math.abs(last - first) > Math.PI) {
    add(last, yOf(-90))
    add(first, yOf(-90))
  }
  return { closed, points: Float64Array.from(points), west, east, south, north }
}

/** The lines and outlines of a shape of the earth, laid out on the chart. */
export function charted(shape: GeoJSON): readonly Charted[] {
  switch (shape.type) {
    case 'FeatureCollection':
      return shape.features.flatMap(charted)
    case 'Feature':
      return charted(shape.geometry)
    case 'MultiPolygon':
      return shape.coordinates.flat().map((ring) => line(ring, true))
    case 'Polygon':
      return shape.coordinates.map((ring) => line(ring, true))
    case 'MultiLineString':
      return shape.coordinates.map((one) => line(one, false))
    default:
      return []
  }
}
