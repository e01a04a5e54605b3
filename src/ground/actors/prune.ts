import type { Actor } from '../../record/record.ts'

/**
 * Keeps the actors that something refers to, and the states and bodies that the titles of those name.
 *
 * @example prune(actors, new Set(['ada-berg'])) keeps Ada Berg, and Norland of which she is a minister
 */
export function prune(actors: readonly Actor[], used: ReadonlySet<string>): readonly Actor[] {
  const kept = new Set(used)
  for (const actor of actors) {
    if (used.has(actor.id)) for (const title of actor.titles) if (title.of) kept.add(title.of)
  }
  return actors.filter((actor) => kept.has(actor.id))
}
