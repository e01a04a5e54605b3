import type { Fate } from './fate.ts'
import type { Statement } from './record.ts'

/** Whether a statement stands, by the way of others, in another one (or is it). */
export function standsIn(
  id: string | null,
  outer: string,
  withinOf: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>()
  for (let one = id; one !== null && !seen.has(one); one = withinOf.get(one) ?? null) {
    if (one === outer) return true
    seen.add(one)
  }
  return false
}

/** Where each statement stands, by their ids. */
export const nestingOf = (statements: readonly Statement[]) =>
  new Map(statements.map(({ id, within }) => [id, within]))

/** A statement that edits have come to put within itself, as when one of several was withdrawn, stands where the machine has it. */
export function nestingFollowed(fates: readonly Fate[]): readonly Fate[] {
  const isEdited = ({ kind, now, machine }: Fate): boolean =>
    kind === 'statement' &&
    now !== null &&
    (now as Statement).within !== (machine as Statement).within
  const edited = fates.filter(isEdited)
  if (edited.length === 0) return fates
  const statements = fates.filter(({ kind, now }) => kind === 'statement' && now !== null)
  const withinOf = nestingOf(statements.map(({ now }) => now as Statement))
  const back = new Set<Fate>()
  const circling = () =>
    edited.find((fate) => {
      const { id } = fate.machine as Statement
      return !back.has(fate) && standsIn(withinOf.get(id) ?? null, id, withinOf)
    })
  for (let one = circling(); one !== undefined; one = circling()) {
    const { id, within } = one.machine as Statement
    withinOf.set(id, within)
    back.add(one)
  }
  return fates.map((fate) =>
    back.has(fate)
      ? { ...fate, now: { ...(fate.now as Statement), within: (fate.machine as Statement).within } }
      : fate,
  )
}
