import type { CorrectionDraft, NamedActor } from './correction.ts'
import type { Actor } from './record.ts'

const keyOf = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/** Whether an actor bears a name. */
export const isNamed = ({ name, aliases }: Actor, other: string): boolean =>
  [name, ...aliases].some((one) => keyOf(one) === keyOf(other))

/** All actors that an edit names. */
function namedIn({ edits }: CorrectionDraft): readonly NamedActor[] {
  const { by, who, whom, side, actor, same_as } = (edits ?? {}) as {
    readonly [part: string]: readonly NamedActor[] | NamedActor | null | undefined
  }
  return [by, who, whom, side, actor, same_as].flatMap((one) => one ?? [])
}

/**
 * Actors together with those that only edits name, and the id that each name stands for.
 *
 * @param machine the same actors as the machine has them: by their names there they are known too
 */
export function withNamed(
  actors: readonly Actor[],
  machine: readonly Actor[],
  corrections: readonly CorrectionDraft[],
) {
  const ids = new Map<string, string>()
  const all = [...actors]
  const know = (name: string, id: string) => {
    if (!ids.has(keyOf(name))) ids.set(keyOf(name), id)
  }
  const standing = new Set(actors.map(({ id }) => id))
  const known = [...actors, ...machine.filter(({ id }) => standing.has(id))]
  for (const { name, id } of known) know(name, id)
  for (const { aliases, id } of known) for (const alias of aliases) know(alias, id)
  const taken = new Set(machine.map(({ id }) => id))
  let made = 0
  for (const correction of corrections) {
    for (const { name, kind } of namedIn(correction)) {
      if (ids.has(keyOf(name))) continue
      do made += 1
      while (taken.has(`named-${made}`))
      const id = `named-${made}`
      know(name, id)
      const nothing = { aliases: [], titles: [], mentions: [], metonyms: [] }
      all.push({ id, name: name.trim(), kind, ...nothing, found: { rule: 'correction', sure: 1 } })
    }
  }
  return { actors: all, idOf: ({ name }: NamedActor): string => ids.get(keyOf(name)) ?? name }
}
