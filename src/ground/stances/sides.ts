import { countryByDemonym } from '../../lexicon/countries.ts'
import type { Actor } from '../../record/record.ts'
import type { Stage } from './stage.ts'

/** Those whose trade is to tell of others' deeds, who by telling take no side. */
const tellers =
  /\b(?:news|newspaper|daily|times|post|herald|gazette|journal|press|radio|television|tv|broadcaster|channel|agency|media|website|outlet|monitors?|monitoring|activists?|rights groups?|observers?|observatory|watchdog|united nations|un|witness(?:es)?|residents?|sources?|reports?|journalists?|reporters?|correspondents?|analysts?|experts?|historians?)\b/i

/** Media, monitors and witnesses: by telling of a deed they take no side. */
export const isTeller = (stage: Stage, actor: string): boolean =>
  tellers.test(stage.actorById.get(actor)?.name ?? '')

/** One and the same, a state and its official or organ, or officials of one state. */
export function isOneSide(stage: Stage, a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [stage.actorById.get(a), stage.actorById.get(b)]
  if (!one || !other) return false
  const states = sidesOf(stage, one)
  return sidesOf(stage, other).some((state) => states.includes(state))
}

/** Those of a country who stand against its government or apart from it. */
const apart =
  /\b(?:rebels?|opposition|dissidents?|insurgents?|separatists?|exiles?|exiled|protesters?|protestors?|demonstrators?|activists?|militants?|guerrillas?|fugitives?|refugees?|prisoners?|critics?)\b/i

/** Ids of the states and bodies that somebody belongs to, itself among them. */
function sidesOf(stage: Stage, actor: Actor): readonly string[] {
  const named = stage.actors.filter(
    (state) =>
      state.kind === 'state' &&
      !apart.test(actor.name) &&
      ([state.name, ...state.aliases].some(
        (name) => name.length > 3 && actor.name.includes(name),
      ) ||
        // "the Norlandic embassy"
        actor.name.split(' ').some((word) => countryByDemonym(word)?.name === state.name)),
  )
  return [
    actor.id,
    ...named.map(({ id }) => id),
    ...actor.titles.flatMap(({ of }) => (of === null ? [] : [of])),
  ]
}

/** Whether somebody's side is known to be against a victim. */
export function isEnemy(
  stage: Stage,
  against: ReadonlySet<string>,
  holder: string,
  victim: string,
): boolean {
  const speaker = stage.actorById.get(holder)
  const sides = speaker ? sidesOf(stage, speaker) : [holder]
  return sides.some((side) => against.has(`${side} ${victim}`))
}
