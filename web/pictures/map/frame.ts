import type { Box } from '../../../src/serve/shown-pictures.ts'

/** The picture's own size, in its units. */
export const WIDTH = 960
export const HEIGHT = 540

/**
 * The part of the earth that a picture shows, on Mercator's chart: there a box of degrees is a rectangle, and nearer is the same
 * picture larger. In units of that chart: `x` to the east and `y` to the north, the world 2π wide.
 */
export interface Frame {
  readonly x: number
  readonly y: number
  /** Width; the height follows from the picture's. */
  readonly width: number
}

export const RADIANS = Math.PI / 180
const WHOLE: Frame = { x: 0, y: 0.42, width: 2 * Math.PI }
/** Nearer than this shapes say nothing: 0.5 degrees from side to side. */
const LEAST = 0.5 * RADIANS
/** As near as a picture goes by itself. */
const NEAR = 14 * RADIANS
const MOST_NORTH = 2.3
const MOST_SOUTH = -1.4

const northOf = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS
export const yOf = (lat: number): number => {
  const held = Math.max(-78, Math.min(84, lat)) * RADIANS
  return Math.log(Math.tan(Math.PI / 4 + held / 2))
}
export const heightOf = ({ width }: Frame): number => (width * HEIGHT) / WIDTH

/** A frame that has no more of the sea of ice than it must, and is no wider than the world. */
function held({ x, y, width }: Frame): Frame {
  const own = Math.max(LEAST, Math.min(2 * Math.PI, width))
  const half = heightOf({ x, y, width: own }) / 2
  const middle = Math.max(MOST_SOUTH + half, Math.min(MOST_NORTH - half, y))
  const side = Math.max(0, Math.PI - own / 2)
  return { x: Math.max(-side, Math.min(side, x)), y: middle, width: own }
}

/** The smallest frame around some box; it may cross the date line. */
function around({ west, south, east, north }: Box, room: number): Frame {
  const across = (east - west + 360) % 360 || (east === west ? 0 : 360)
  const [low, high] = [yOf(south), yOf(north)]
  const width = Math.max(across * RADIANS, ((high - low) * WIDTH) / HEIGHT) * room
  return { x: (west + across / 2) * RADIANS, y: (low + high) / 2, width }
}

/** The frame of a box that was asked for, else of all points, else the world. */
export function frameOf(
  box: Box | null,
  points: readonly { readonly lat: number | null; readonly lon: number | null }[],
): Frame {
  if (box !== null) {
    const frame = around(box, 1)
    return frame.width < 2 * Math.PI ? { ...frame, width: Math.max(LEAST, frame.width) } : WHOLE
  }
  const known = points.flatMap(({ lat, lon }) =>
    lat === null || lon === null ? [] : [{ lat, lon }],
  )
  if (known.length === 0) return WHOLE
  const lats = known.map(({ lat }) => lat)
  const lons = known.map(({ lon }) => lon)
  const hull = {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  }
  const frame = around(hull, 1.25)
  return frame.width > 5 ? WHOLE : held({ ...frame, width: Math.max(NEAR, frame.width) })
}

const rounded = (degrees: number): number => Math.round(100 * degrees) / 100

/** The box of a frame; null for the whole world, which narrows nothing. */
export function boxOf(frame: Frame): Box | null {
  const { x, y, width } = frame
  if (width >= 2 * Math.PI - 0.01) return null
  const half = heightOf(frame) / 2
  const turned = (lon: number) => rounded(((((lon + 180) % 360) + 360) % 360) - 180)
  return {
    west: turned((x - width / 2) / RADIANS),
    south: rounded(northOf(y - half)),
    east: turned((x + width / 2) / RADIANS),
    north: rounded(northOf(y + half)),
  }
}

export const boxWords = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].join(',')

/** Frames a step away: nearer, wider and to each side. */
export const steps = {
  nearer: (frame: Frame): Frame => held({ ...frame, width: frame.width / 2 }),
  wider: (frame: Frame): Frame => held({ ...frame, width: frame.width * 2 }),
  west: (frame: Frame): Frame => held({ ...frame, x: frame.x - frame.width / 3 }),
  east: (frame: Frame): Frame => held({ ...frame, x: frame.x + frame.width / 3 }),
  north: (frame: Frame): Frame => held({ ...frame, y: frame.y + heightOf(frame) / 3 }),
  south: (frame: Frame): Frame => held({ ...frame, y: frame.y - heightOf(frame) / 3 }),
} as const

/** Where on the picture of a frame a point of the earth is. */
export function pointOn(
  { x, y, width }: Frame,
  { lat, lon }: { readonly lat: number; readonly lon: number },
): readonly [x: number, y: number] {
  const scale = WIDTH / width
  // The nearest way round: a frame may cross the date line.
  const across = lon * RADIANS - x
  const nearest = across - 2 * Math.PI * Math.round(across / (2 * Math.PI))
  return [WIDTH / 2 + nearest * scale, HEIGHT / 2 - (yOf(lat) - y) * scale]
}

/** Units of the picture that a distance has in its middle. */
export const unitsOf = (kilometres: number, { y, width }: Frame): number =>
  (kilometres / 6371 / Math.cos(northOf(y) * RADIANS)) * (WIDTH / width)
