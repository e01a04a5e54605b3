import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxBetween } from '../../../web/pictures/map/chart.ts'
import {
  boxOf,
  boxWords,
  frameOf,
  HEIGHT,
  pointOn,
  steps,
  WIDTH,
} from '../../../web/pictures/map/frame.ts'

const vienna = { lat: 48.21, lon: 16.37 }
const selmark = { lat: 41.5, lon: 40.25 }

test('without a box all points are in the picture, and not at its very edge', () => {
  const point = fc.record({
    lat: fc.double({ min: -55, max: 70, noNaN: true }),
    lon: fc.double({ min: -175, max: 175, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const frame = frameOf(null, points)
      for (const { lat, lon } of points) {
        const [x, y] = pointOn(frame, { lat, lon })
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(WIDTH)
        expect(y).toBeGreaterThan(-1)
        expect(y).toBeLessThan(HEIGHT + 1)
      }
    }),
  )
})

test('one place alone is shown with the land around it', () => {
  const box = boxOf(frameOf(null, [vienna]))
  expect((box?.east ?? 0) - (box?.west ?? 0)).toBeGreaterThan(10)
})

test('a box that is asked for is what is shown, and crosses the date line', () => {
  const box = { west: 170, south: -20, east: -170, north: -10 }
  const frame = frameOf(box, [])
  expect(pointOn(frame, { lat: -14, lon: 170 })[0]).toBeCloseTo(0, 0)
  expect(pointOn(frame, { lat: -14, lon: -170 })[0]).toBeCloseTo(WIDTH, 0)
  expect(boxOf(frame)).toMatchObject({ west: 170, east: -170 })
})

test('nearer and wider go together, and no step leads off the world', () => {
  const frame = frameOf(null, [vienna, selmark])
  expect(boxOf(steps.wider(steps.nearer(frame)))).toEqual(boxOf(frame))
  let far = frame
  for (let i = 0; i < 12; i += 1) far = steps.north(steps.east(steps.wider(far)))
  expect(boxOf(far)).toBeNull()
  let near = frame
  for (let i = 0; i < 30; i += 1) near = steps.nearer(near)
  expect(boxOf(near)).not.toBeNull()
})

test('the browser finds the same box between the corners of a picture as the server', () => {
  const frame = frameOf(null, [vienna, selmark])
  const box = boxOf(frame)
  expect(box && boxWords(box)).toBe(
    boxBetween(frame, { width: WIDTH, height: HEIGHT }, [0, 0], [WIDTH, HEIGHT]),
  )
})
