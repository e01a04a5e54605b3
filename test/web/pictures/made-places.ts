import type { ByPlace, PlaceMark } from '../../../src/serve/shown-pictures.ts'

/** A place of a picture, a town in no country unless more is said. */
export const place = (name: string, more: Partial<PlaceMark> = {}): PlaceMark => ({
  id: name,
  name,
  country: null,
  lat: 41.5,
  lon: 40.25,
  precision: 'town',
  events: 1,
  counts: { stated: 1, claimed: 0, denied: 0, open: 0 },
  ...more,
})

/** One place of each precision, and one that is on no map. */
export const somePlaces: readonly PlaceMark[] = [
  place('Bellhaven', { events: 6, counts: { stated: 3, claimed: 1, denied: 1, open: 1 } }),
  place('Georgia', {
    country: 'GE',
    lat: 42,
    lon: 43.5,
    precision: 'country',
    events: 2,
    counts: { stated: 0, claimed: 2, denied: 0, open: 0 },
  }),
  place('Black Sea', { lat: 43, lon: 35, precision: 'wide' }),
  place('Upper Karval', { lat: 44, lon: 42, precision: 'area' }),
  place('Old Ferry', { lat: 40.2, lon: 38, precision: null }),
  place('Tolm', { lat: null, lon: null, precision: null }),
]

export const byPlaceOf = (places: readonly PlaceMark[]): ByPlace => ({
  places,
  of: places.length,
  events: places.reduce((sum, { events }) => sum + events, 0),
  nowhere: 0,
  more: false,
})
