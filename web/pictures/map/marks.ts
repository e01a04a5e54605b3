import type { PlaceMark } from '../../../src/serve/shown-pictures.ts'
import { type Frame, HEIGHT, pointOn, unitsOf, WIDTH } from './frame.ts'

/** A place on the picture. */
export interface DrawnPlace {
  readonly place: PlaceMark
  readonly x: number
  readonly y: number
  readonly r: number
  /** Radius of the area that it may be anywhere in; 0 where the point is one. */
  readonly halo: number
  readonly label: Label | null
}

export interface Label {
  /** Where its words begin, from the mark's middle. */
  readonly dx: number
  readonly end: boolean
  /** Shown on a phone too. */
  readonly first: boolean
}

const LEAST = 4.5
const MORE = 14
/** So many events, at least, make the largest mark. */
const MANY = 12
/** Kilometres around the middle of a place that has no exact one. */
const REACH = { town: 0, area: 60, country: 0, wide: 400 } as const
const LABELS = 40
const FIRST = 6
const LETTER = 7
const LINE = 15

/** Area by the number of events, as the eye compares it. */
export const radiusOf = (events: number, most: number): number =>
  LEAST + MORE * Math.sqrt(events / Math.max(MANY, most))

interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meets = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

/** Names beside marks, those of most events first, where there is room for them. */
function labelled(places: readonly Omit<DrawnPlace, 'label'>[]): readonly DrawnPlace[] {
  const taken: Rectangle[] = places.map(({ x, y, r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }))
  let count = 0
  return places.map((one, index): DrawnPlace => {
    const { x, y, r, place } = one
    if (count >= LABELS) return { ...one, label: null }
    const width = place.name.length * LETTER
    // Names near the right edge stand to the left: on a phone they are larger than here.
    const right = x > 0.75 * WIDTH
    for (const end of [right, !right]) {
      const dx = end ? -r - 4 : r + 4
      const left = end ? x + dx - width : x + dx
      const room = { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 }
      if (room.left < 4 || room.right > WIDTH - 4) continue
      if (taken.some((other, at) => at !== index && meets(room, other))) continue
      taken.push(room)
      count += 1
      return { ...one, label: { dx, end, first: count <= FIRST } }
    }
    return { ...one, label: null }
  })
}

/** Where and how large the places of a picture are; those that are out of sight or on no map are left out. */
export function drawnPlaces(places: readonly PlaceMark[], frame: Frame): readonly DrawnPlace[] {
  const most = Math.max(0, ...places.map(({ events }) => events))
  const drawn = places.flatMap((place) => {
    const { lat, lon } = place
    if (lat === null || lon === null) return []
    const [x, y] = pointOn(frame, { lat, lon })
    if (x < 0 || x > WIDTH || y < 0 || y > HEIGHT) return []
    const r = radiusOf(place.events, most)
    const reach = place.precision === null ? 0 : REACH[place.precision]
    const halo = reach === 0 ? 0 : Math.max(r + 7, Math.min(HEIGHT / 2, unitsOf(reach, frame)))
    const at = (value: number) => Math.round(10 * value) / 10
    return [{ place, x: at(x), y: at(y), r: at(r), halo: at(halo) }]
  })
  return labelled(drawn)
}
