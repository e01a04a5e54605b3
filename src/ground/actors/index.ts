import type { Mention, StatementFinding } from '../../find/findings.ts'
import type { Reading } from '../../reader/reading.ts'
import { appositions } from './appositions.ts'
import { assumedNames } from './assumed-names.ts'
import { bodiesOfOffices } from './bodies-of-offices.ts'
import { newCast } from './cast.ts'
import { counterparts } from './counterparts.ts'
import { descriptions } from './descriptions.ts'
import { type Actors, finish } from './finish.ts'
import { firstPersons } from './first-persons.ts'
import { lateNames } from './late-names.ts'
import { lateOrgans } from './late-organs.ts'
import { namesakes } from './namesakes.ts'
import { organizations } from './organizations.ts'
import { organs } from './organs.ts'
import { ownedOffices } from './owned-offices.ts'
import { persons } from './persons.ts'
import { quotedWords } from './quoted.ts'
import { sameKin } from './same-kin.ts'
import { settleOffices } from './settle-offices.ts'
import { speakerMentions } from './speaker-mentions.ts'
import { actingPlaces, states } from './states.ts'
import { thirdPersons } from './third-persons.ts'
import { titlesBeforeNames } from './titles.ts'
import { wholeNames } from './whole-names.ts'

export type { Actors } from './finish.ts'

/**
 * Says which actor each mention stands for, by sieves from the surest to the least sure.
 *
 * @example groundActors(reading, findMentions(reading), statements).actorAt(word) // "ada-berg"
 */
export function groundActors(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly StatementFinding[],
  parties: ReadonlySet<number> = new Set(),
): Actors {
  const all = speakerMentions(reading, mentions, statements)
  const named = namesakes(reading, wholeNames(reading, all))
  const cast = newCast(reading, named, statements)
  states(cast)
  persons(cast)
  organizations(cast)
  actingPlaces(cast, parties)
  titlesBeforeNames(cast)
  organs(cast)
  appositions(cast)
  descriptions(cast)
  assumedNames(cast)
  lateNames(cast)
  settleOffices(cast)
  bodiesOfOffices(cast)
  const quoted = quotedWords(cast)
  thirdPersons(cast, quoted)
  sameKin(cast)
  ownedOffices(cast)
  counterparts(cast)
  lateOrgans(cast)
  firstPersons(cast, quoted)
  // "Our army", now that "our" is somebody.
  lateOrgans(cast)
  return finish(cast)
}
