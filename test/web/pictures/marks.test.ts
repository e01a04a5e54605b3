import { expect, test } from 'vitest'
import { frameOf } from '../../../web/pictures/map/frame.ts'
import { drawnPlaces, radiusOf } from '../../../web/pictures/map/marks.ts'
import { place, somePlaces } from './made-places.ts'

const frame = frameOf(null, somePlaces)
const drawn = drawnPlaces(somePlaces, frame)
const named = (name: string) => drawn.find((one) => one.place.name === name)

test('a place on no map gets no point', () => {
  expect(drawn).toHaveLength(5)
  expect(named('Tolm')).toBeUndefined()
})

test('a town is a point, an area and a sea have soft edges', () => {
  expect(named('Bellhaven')?.halo).toBe(0)
  expect(named('Upper Karval')?.halo).toBeGreaterThan(named('Upper Karval')?.r ?? 0)
  expect(named('Black Sea')?.halo).toBeGreaterThan(named('Upper Karval')?.halo ?? 0)
})

test('marks grow with the number of events, by their area', () => {
  const one = radiusOf(1, 100) - radiusOf(0, 100)
  expect(radiusOf(4, 100) - radiusOf(0, 100)).toBeCloseTo(2 * one)
})

test('names do not lie over each other', () => {
  const near = [
    place('Hanova', { lon: 40, events: 3 }),
    place('Pellin', { lon: 40.05, events: 2 }),
    place('Tolm', { lon: 40.1 }),
  ]
  const close = drawnPlaces(near, frame).filter(({ label }) => label)
  expect(close.length).toBeLessThan(3)
})
