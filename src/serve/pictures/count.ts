import { type Shade, type Standing, shadeOf, shades } from '../../record/standing.ts'

/** How many of some events are told as a fact, claimed, denied and open. */
export type Counts = { readonly [shade in Shade]: number }

/** A mark of a picture: some events, of one place or of one time. */
export interface Marked {
  readonly events: number
  readonly counts: Counts
}

export function countsOf(events: readonly { readonly standing: Standing }[]): Counts {
  const counts = Object.fromEntries(shades.map((shade) => [shade, 0])) as Record<Shade, number>
  for (const { standing } of events) counts[shadeOf(standing)] += 1
  return counts
}

/** Events by a name that they share, in the order in which the names come up. */
export function grouped<Event>(
  events: readonly Event[],
  name: (event: Event) => string,
): ReadonlyMap<string, readonly Event[]> {
  const groups = new Map<string, Event[]>()
  for (const event of events) {
    const key = name(event)
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  return groups
}
