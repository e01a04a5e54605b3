import type { EventFinding } from '../../find/findings.ts'
import type { EventType } from '../../record/record.ts'

// What is struck, held or visited may be a mere place.
const placed: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST'])

/**
 * Head words of those who do something or with whom somebody deals, so that a place among them counts as an actor.
 *
 * @example both in "Arvos restored ties with Belmar", only `Arvos` in "Arvos shelled Belmar"
 */
export function partiesOf(
  events: readonly Pick<EventFinding, 'type' | 'mode' | 'who' | 'whom'>[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { type, mode, who, whom } of events) {
    for (const head of who) found.add(head)
    if (!placed.has(type) && mode !== 'visit') for (const head of whom) found.add(head)
  }
  return found
}
