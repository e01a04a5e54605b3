import type { Edits, NamedActor } from './correction.ts'
import type { Fate } from './fate.ts'
import type { Actor } from './record.ts'
import type { Span } from './span.ts'

const once = (spans: readonly Span[]): readonly Span[] =>
  [...new Map(spans.map((span) => [span.join(), span])).values()].sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  )

/** One actor of several that are the same; it is called as the first is. */
function united(first: Actor, others: readonly Actor[]): Actor {
  if (others.length === 0) return first
  const all = [first, ...others]
  const names = new Set(all.flatMap(({ name, aliases }) => [name, ...aliases]))
  names.delete(first.name)
  return {
    ...first,
    aliases: [...names],
    titles: all.flatMap(({ titles }) => titles),
    mentions: once(all.flatMap(({ mentions }) => mentions)),
    metonyms: once(all.flatMap(({ metonyms }) => metonyms)),
  }
}

/** Which actors of a record people have rejected, or said to be the same as others. */
interface SameActors {
  /** Id by which an actor is known now; null where it was rejected. */
  readonly nowOf: (id: string) => string | null
  /** An actor with all that were said to be the same. */
  readonly whole: (actor: Actor) => Actor
}

/**
 * Who is who once edits have said that some are the same. Where that leads in a circle nobody is.
 *
 * @param fates of the actors
 * @param actors those that stand, also those that only edits name
 */
export function sameActors(
  fates: readonly Fate[],
  actors: readonly Actor[],
  idOf: (actor: NamedActor) => string,
): SameActors {
  const into = new Map<string, string>()
  for (const { machine, now, correction } of fates) {
    const { same_as } = (correction?.edits ?? {}) as Edits['actor']
    if (now !== null && same_as) into.set((machine as Actor).id, idOf(same_as))
  }
  const rejected = new Set(
    fates.flatMap(({ machine, now }) => (now === null ? [(machine as Actor).id] : [])),
  )
  const last = (id: string): string => {
    const seen = new Set<string>()
    let one = id
    for (let next = into.get(one); next !== undefined; next = into.get(one)) {
      if (seen.has(one)) return id
      seen.add(one)
      one = next
    }
    return one
  }
  const parts = new Map<string, Actor[]>()
  for (const actor of actors) {
    const whole = last(actor.id)
    if (whole !== actor.id) parts.set(whole, [...(parts.get(whole) ?? []), actor])
  }
  return {
    nowOf: (id) => (rejected.has(id) ? null : last(id)),
    whole: (actor) => united(actor, parts.get(actor.id) ?? []),
  }
}
