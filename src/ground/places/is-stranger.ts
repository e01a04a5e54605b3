import type { GazetteerPlace } from '../../lexicon/gazetteer.ts'
import type { NameGroup } from './name-group.ts'
import { type Votes, votesFor } from './votes.ts'

const small = new Set(['town', 'seat', 'quarter'])
const fewPeople = 50_000
const hardlyNamed = 0.2
const wellNamed = 2

/**
 * Whether a small town lies in a country that nothing else in the report speaks of, while much speaks of another: then it only shares the
 * name of what is meant, a brand, a person, a village that the gazetteer lacks. In a report of a state that is on no map any small town does.
 *
 * @example "Honda" among towns of Norland is no town of Colombia
 */
export function isStranger(
  place: GazetteerPlace,
  group: NameGroup,
  all: Votes,
  isInvented: boolean,
): boolean {
  if (!small.has(place.kind) || place.population >= fewPeople) return false
  if (votesFor(all, group, place.country) >= hardlyNamed) return false
  // Keys of two letters are countries, longer ones their divisions.
  return (
    isInvented ||
    [...all.all.keys()].some(
      (area) =>
        area.length === 2 && area !== place.country && votesFor(all, group, area) >= wellNamed,
    )
  )
}
