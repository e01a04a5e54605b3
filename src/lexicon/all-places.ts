import { type GazetteerPlace, placesNamed } from './gazetteer.ts'
import { alternateMark, type ImportedPlaces, importedPlaces } from './imported-places.ts'
import { placeKey } from './place-key.ts'

const towns = new Set(['capital', 'seat', 'town', 'quarter'])

/**
 * All places of this name: those of the gazetteer, and those that the user has imported. A town that both know keeps its usual name and takes the
 * exacter point; other names of imported places count only where nothing bears the name as its own.
 *
 * @example allPlacesNamed('Norvik') // the hamlets of that name too, where a dump that lists them was imported
 */
export function allPlacesNamed(
  words: string,
  more: ImportedPlaces | null = importedPlaces(),
): readonly GazetteerPlace[] {
  const own = placesNamed(words)
  const key = more ? placeKey(words) : ''
  if (!more || key === '') return own
  const imported = more.named(key)
  if (imported.length === 0) return own.length > 0 ? own : more.named(`${alternateMark}${key}`)
  if (own.length === 0) return imported
  const left = new Set(imported)
  const known = own.map((place) => {
    const twin = imported.find((other) => left.has(other) && isSame(place, other))
    if (!twin) return place
    left.delete(twin)
    return towns.has(place.kind) ? joined(place, twin) : place
  })
  return [...known, ...left]
}

const joined = (own: GazetteerPlace, twin: GazetteerPlace): GazetteerPlace => ({
  ...own,
  lat: twin.lat,
  lon: twin.lon,
  population: own.population || twin.population,
  geonameid: twin.geonameid,
  from: 'both',
})

function isSame(own: GazetteerPlace, other: GazetteerPlace): boolean {
  if (own.geonameid !== null && own.geonameid === other.geonameid) return true
  if (own.country !== null && other.country !== null && own.country !== other.country) return false
  if (own.kind === 'division' && other.kind === 'division') return own.admin1 === other.admin1
  if (towns.has(own.kind)) return towns.has(other.kind) && isNear(own, other, 0.15)
  return own.kind === other.kind && isNear(own, other, 3)
}

const isNear = (one: GazetteerPlace, other: GazetteerPlace, degrees: number): boolean =>
  Math.abs(one.lat - other.lat) < degrees && Math.abs(one.lon - other.lon) < degrees
