import type { Precision } from '../../record/record.ts'
import type { SeenEvent, SeenEvents } from '../../store/index.ts'
import { countsOf, grouped, type Marked } from './count.ts'

/** So many places are shown; those of most events. */
export const mostPlaces = 400

/** What happened, or is said to have happened, at one place. */
export interface PlaceMark extends Marked {
  /** The same on every page that shows the place. */
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Null where the map does not know the place. */
  readonly lat: number | null
  readonly lon: number | null
  /** Null where nobody has said it. */
  readonly precision: Precision | null
}

export interface ByPlace {
  /** Those of most events first. */
  readonly places: readonly PlaceMark[]
  /** How many places there are, those that are not shown included. */
  readonly of: number
  /** Events that were looked at, and those of them that name no place. */
  readonly events: number
  readonly nowhere: number
  /** There are older events that were not looked at. */
  readonly more: boolean
}

/** Name and country, and the point where there is one: two towns of one name in one country are two places. */
export const placeIdOf = ({ place }: Pick<SeenEvent, 'place'>): string =>
  place === null ? '' : [place.name, place.country, place.lat, place.lon].join('~')

/** Events by the places that they are said to have happened at. */
export function byPlace({ events, more }: SeenEvents, most = mostPlaces): ByPlace {
  const placed = events.filter(({ place }) => place !== null)
  const marks = [...grouped(placed, placeIdOf)].flatMap(([id, some]): PlaceMark[] => {
    const place = some[0]?.place
    return place ? [{ id, ...place, events: some.length, counts: countsOf(some) }] : []
  })
  marks.sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1))
  return {
    places: marks.slice(0, most),
    of: marks.length,
    events: events.length,
    nowhere: events.length - placed.length,
    more,
  }
}
