import type { ReactNode } from 'react'
import type { ByPlace, Narrowed, PlaceMark } from '../../../src/serve/shown-pictures.ts'
import { addressOf } from '../address.ts'
import { countryName } from '../filters.tsx'
import { countWords, Fills, Sign } from '../sign.tsx'
import { type Frame, HEIGHT, WIDTH } from './frame.ts'
import { groundOf } from './ground.ts'
import { type DrawnPlace, drawnPlaces } from './marks.ts'

/** What the point of a place says, in words. */
export const PRECISIONS = {
  town: 'a town or a spot in it',
  area: 'somewhere in this area',
  country: 'somewhere in the country',
  wide: 'somewhere in this wide region',
  unknown: 'how exact its point is was not noted',
} as const

export const precisionWords = ({ lat, precision }: Pick<PlaceMark, 'lat' | 'precision'>): string =>
  lat === null ? 'on no map' : PRECISIONS[precision ?? 'unknown']

/** A place with its country, where its name does not say it. */
export function placeWords({ name, country }: Pick<PlaceMark, 'name' | 'country'>): string {
  const land = country === null ? null : countryName(country)
  return land === null || land === name ? name : `${name}, ${land}`
}

export const markWords = (place: PlaceMark): string =>
  `${placeWords(place)} (${precisionWords(place)}): ${place.events} ${place.events === 1 ? 'event' : 'events'}, ${countWords(place.counts)}`

/** How far around a mark the ring lies that says it is chosen. */
const RING = 4

function Mark({
  drawn: { place, x, y, r, halo, label },
  href,
  chosen,
}: {
  readonly drawn: DrawnPlace
  readonly href: string
  readonly chosen: boolean
}): ReactNode {
  const kind = place.precision ?? 'unknown'
  return (
    <g className={`mark ${kind}`} data-x={x} data-y={y} transform={`translate(${x} ${y})`}>
      {halo > 0 && <circle r={halo} className="halo" fill="url(#soft)" data-halo={halo} />}
      <a href={href} aria-current={chosen ? 'true' : undefined} aria-label={markWords(place)}>
        <title>{markWords(place)}</title>
        <g className="sign">
          <Sign counts={place.counts} r={r} />
          <circle r={r} className="edge" />
          {chosen && <circle r={r + RING} className="chosen" />}
          {label && (
            <text
              x={label.dx + (chosen ? (label.end ? -RING : RING) : 0)}
              dy="0.35em"
              textAnchor={label.end ? 'end' : 'start'}
              className={label.first ? 'first' : 'later'}
            >
              {place.name}
            </text>
          )}
        </g>
      </a>
    </g>
  )
}

/** The map: land, the countries that are meant as a whole, and a mark for each place. */
export function MapPicture({
  picture,
  frame,
  narrowed: { query },
  chosen,
}: {
  readonly picture: ByPlace
  readonly frame: Frame
  readonly narrowed: Narrowed
  readonly chosen: string | null
}): ReactNode {
  const { land, borders, country } = groundOf(frame)
  const drawn = drawnPlaces(picture.places, frame)
  const whole = drawn.flatMap(({ place }) =>
    place.precision === 'country' && place.country !== null ? [place.country] : [],
  )
  // The largest at the back, so that none lies hidden.
  const order = [...drawn].sort((a, b) => b.r - a.r)
  return (
    <svg
      className="map"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-labelledby="map-title map-desc"
      data-x={frame.x}
      data-y={frame.y}
      data-width={frame.width}
    >
      <title id="map-title">Events by their places</title>
      <desc id="map-desc">
        {drawn.length} places. A mark is as large as the number of events; its slices say how they
        stand. The table below lists the same places.
      </desc>
      <Fills />
      <rect width={WIDTH} height={HEIGHT} className="sea" />
      <g className="ground">
        <path d={land} className="land" />
        {[...new Set(whole)].map((code) => (
          <path key={code} d={country(code)} className="whole" />
        ))}
        <path d={borders} className="borders" />
      </g>
      <g className="marks">
        {order.map((one) => (
          <Mark
            key={one.place.id}
            drawn={one}
            href={`${addressOf('/map', query, { at: one.place.id })}#chosen`}
            chosen={one.place.id === chosen}
          />
        ))}
      </g>
    </svg>
  )
}
