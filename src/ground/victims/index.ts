import type { VictimFinding } from '../../find/findings.ts'
import type { Actor, Statement, Victim } from '../../record/record.ts'
import { accordingTo } from '../according-to.ts'
import type { WhoIsAt } from '../who-is-at.ts'

/** Victims tied to actors, each person once for each thing done, and by whose account it was done. */
export function groundVictims(
  findings: readonly VictimFinding[],
  { actorsAt }: WhoIsAt,
  statements: readonly Statement[],
  listed: readonly Pick<Actor, 'id'>[],
): readonly Victim[] {
  const seen = new Set<string>()
  const ids = new Set(listed.map(({ id }) => id))
  const victims: Victim[] = []
  for (const { words, head, kind, found } of findings) {
    const actor = actorsAt(head)[0] ?? null
    // A death told of twice is one.
    if (actor !== null && seen.has(`${kind} ${actor}`)) continue
    seen.add(`${kind} ${actor}`)
    victims.push({
      words,
      kind,
      actor: actor !== null && ids.has(actor) ? actor : null,
      according_to: accordingTo(statements, words),
      found,
    })
  }
  return victims
}
