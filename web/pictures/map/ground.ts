import { draw } from './draw.ts'
import type { Frame } from './frame.ts'
import { world } from './world.ts'

/** What lies under the marks of a frame, each as the `d` of an SVG path. */
export interface Ground {
  readonly land: string
  readonly borders: string
  readonly country: (code: string) => string
}

/** So many frames are kept drawn: most who look at the map look at the same part of the earth. */
const KEPT = 12
const kept = new Map<string, Ground>()

function drawn(frame: Frame): Ground {
  const { land, borders, country } = world()
  const countries = new Map<string, string>()
  return {
    land: draw(land, frame),
    borders: draw(borders, frame),
    country: (code) => {
      const path = countries.get(code) ?? draw(country(code), frame)
      countries.set(code, path)
      return path
    },
  }
}

/** The land of a frame, its borders and countries; those of the frames last asked for are not drawn again. */
export function groundOf(frame: Frame): Ground {
  const key = `${frame.x} ${frame.y} ${frame.width}`
  const ground = kept.get(key) ?? drawn(frame)
  // The last asked for stands last; the first of all is let go.
  kept.delete(key)
  kept.set(key, ground)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return ground
}
