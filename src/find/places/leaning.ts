import { countryByMetonym, countryByName } from '../../lexicon/countries.ts'
import { placesNamed } from '../../lexicon/gazetteer.ts'
import type { ToponymRole } from './finding.ts'

/** Where the reader is this sure the tree is overruled: it sees words ("observers of Norland") that no list has. */
const surelyGovernment = 0.97
const surelyPlace = 0.08
/** A name that no list knows may be a town or a state: there the reader's opinion is all there is. */
const rather = 0.5

/**
 * What a name stands for when the tree says one thing and the reader another.
 *
 * @example "an envoy of Norland" is a government for the tree; a reader that gives it 0.04 makes it a place
 */
export function leaning(
  role: ToponymRole,
  government: number,
  form: string,
  after: string,
): ToponymRole {
  // "Norland-flagged" and "Norland's radio" are for the tree alone.
  if (/^[-'’]/.test(after)) return role
  const rules = countryByName(form) !== null || countryByMetonym(form) !== null
  if (rules) {
    if (role === 'government' && government < surelyPlace) return 'place'
    return role === 'place' && government > surelyGovernment ? 'government' : role
  }
  const known = placesNamed(form).length > 0
  return role === 'place' && !known && government > rather ? 'government' : role
}
