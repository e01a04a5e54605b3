import { countryByName } from '../lexicon/countries.ts'
import type { Record } from '../record/record.ts'

/** ISO 3166-1 alpha-2 code of the state that an actor is, or holds an office of; null where the text does not tell. */
export function actorCountry(record: Record, id: string): string | null {
  const actor = record.actors.find((one) => one.id === id)
  if (actor === undefined) return null
  if (actor.kind === 'state') return countryByName(actor.name)?.iso2 ?? null
  for (const { of } of actor.titles) {
    const state = record.actors.find((one) => one.id === of && one.kind === 'state')
    if (state) return countryByName(state.name)?.iso2 ?? null
  }
  return null
}
