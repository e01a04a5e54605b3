import type { PassageFinding } from '../../find/findings.ts'
import type { Event } from '../../record/record.ts'
import { overlaps } from '../../record/span.ts'

/**
 * Gives a charge against a deed of which its words name no doer those whom the paragraph names for the same happening.
 *
 * @param deedsOf ids of the events that the words of an event are against
 * @example "Norland shelled the port. The council condemned the attack" is against Norland
 */
export function charged(
  events: readonly Event[],
  deedsOf: (event: Event, at: number) => readonly string[],
  passages: readonly PassageFinding[],
): readonly Event[] {
  const paragraphOf = ({ trigger }: Event): PassageFinding | undefined =>
    passages.find(({ words }) => overlaps(words, trigger))
  return events.map((event, at) => {
    if (event.type !== 'ACCUSE' || event.whom.length > 0) return event
    const against = new Set(deedsOf(event, at))
    const happenings = new Set(
      events.filter(({ id }) => against.has(id)).map(({ happening }) => happening),
    )
    const doers = events
      .filter((one) => happenings.has(one.happening) && paragraphOf(one) === paragraphOf(event))
      .flatMap(({ who }) => who)
    return { ...event, whom: [...new Set(doers)].filter((id) => !event.who.includes(id)) }
  })
}
