import { countryByDemonym, countryByName } from '../../lexicon/countries.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Actor } from '../../record/record.ts'
import type { WhoIsAt } from '../who-is-at.ts'

/**
 * The listed actors that a word of a description stands for: the actor mentioned there, else the one whose name, or
 * whose country's adjective, follows "pro-" or "anti-".
 *
 * @example `pro-Norlandic` stands for Norland where Norland is listed
 */
export function describedTarget(
  reading: Reading,
  actors: readonly Actor[],
  who: WhoIsAt,
  word: number,
): readonly string[] {
  const mentioned = who.actorsAt(word)
  if (mentioned.length > 0) return mentioned
  const name = (reading.words[word]?.form ?? '').replace(/^(?:pro|anti)[-‐–]/i, '')
  const country = countryByDemonym(name) ?? countryByName(name)
  const wanted = (country?.name ?? name).toLowerCase()
  return actors
    .filter((actor) =>
      [actor.name, ...actor.aliases].some((known) => known.toLowerCase() === wanted),
    )
    .map(({ id }) => id)
}
