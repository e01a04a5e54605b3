import { expect, test } from 'vitest'
import { charted } from '../../../web/pictures/map/charted.ts'
import { draw } from '../../../web/pictures/map/draw.ts'
import { type Frame, frameOf } from '../../../web/pictures/map/frame.ts'
import { groundOf } from '../../../web/pictures/map/ground.ts'
import { world } from '../../../web/pictures/map/world.ts'

const box = (west: number, south: number, east: number, north: number): Frame =>
  frameOf({ west, south, east, north }, [])
const outline = (...ring: readonly (readonly [number, number])[]) =>
  charted({ type: 'Polygon', coordinates: [ring.map((one) => [...one])] })

/** Where the points of a path are, one array a piece. */
const pointsOf = (path: string): readonly (readonly (readonly [number, number])[])[] =>
  path
    .split('M')
    .slice(1)
    .map((piece) => {
      const numbers = (piece.match(/-?[\d.]+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return numbers.flatMap((value, i): (readonly [number, number])[] => {
        if (i % 2 === 0) {
          x += value
          return []
        }
        y += value
        return [[Math.round(x), Math.round(y)]]
      })
    })

test('an island is where its degrees are', () => {
  const island = outline([10, 0], [20, 0], [20, 10], [10, 10])
  const frame = { x: 0.2, y: 0, width: 1 }
  const [points] = pointsOf(draw(island, frame))
  const x = (degrees: number) => Math.round(480 + ((degrees * Math.PI) / 180 - 0.2) * 960)
  expect(points?.map(([at]) => at)).toEqual([x(10), x(20), x(20), x(10)])
  expect(points?.slice(0, 2).map(([, at]) => at)).toEqual([270, 270])
})

test('an island on the date line is one, seen from either side', () => {
  const island = outline([178, -18], [-178, -18], [-178, -16], [178, -16])
  for (const frame of [
    box(170, -25, -170, -10),
    box(160, -25, 179, -10),
    box(-179, -25, -160, -10),
  ])
    expect(pointsOf(draw(island, frame))).toHaveLength(1)
})

test('what goes around the pole is land down to the edge', () => {
  const ice = outline([-120, -70], [0, -70], [120, -70], [-120, -70])
  const [points = []] = pointsOf(draw(ice, box(-60, -77, 60, -60)))
  const tops = points.map(([, y]) => y)
  expect(Math.max(...tops) - Math.min(...tops)).toBeGreaterThan(100)
})

test('what lies far out of sight is cut off, and what lies out of it altogether left out', () => {
  const continent = outline([-80, -40], [80, -40], [80, 60], [-80, 60])
  const [points = []] = pointsOf(draw(continent, box(0, 0, 10, 5)))
  expect(points.every(([x, y]) => x >= -480 && x <= 1440 && y >= -270 && y <= 810)).toBe(true)
  expect(draw(continent, box(100, 0, 110, 5))).toBe('')
})

test('a border whose ends are both out of sight is drawn where it passes', () => {
  const border = charted({
    type: 'MultiLineString',
    coordinates: [
      [
        [-120, 49],
        [-90, 49],
      ],
    ],
  })
  expect(pointsOf(draw(border, box(-106, 48, -104, 50)))).toHaveLength(1)
  expect(draw(border, box(-106, 40, -104, 42))).toBe('')
})

test('the atlas has a shape for a country by its code, and none for a code that is none', () => {
  expect(world().country('IS').length).toBeGreaterThan(0)
  expect(world().country('QQ')).toEqual([])
})

test('the ground of a frame is drawn once for all who look at it', () => {
  const frame = box(10, 40, 20, 45)
  expect(groundOf(frame)).toBe(groundOf({ ...frame }))
  expect(groundOf(frame).land).not.toBe('')
})
