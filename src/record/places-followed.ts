import type { Fate } from './fate.ts'
import type { Event, Place } from './record.ts'

/** Events name their places: where all mentions of a name were given another one, or are no places, the events follow. */
export function placesFollowed(fates: readonly Fate[]): readonly Fate[] {
  const names = new Map<string, Set<string | null>>()
  for (const { kind, machine, now } of fates) {
    if (kind !== 'place') continue
    const { name } = machine as Place
    const others = names.get(name) ?? new Set()
    names.set(name, others.add((now as Place | null)?.name ?? null))
  }
  return fates.map((fate) => {
    if (fate.kind !== 'event' || fate.now === null) return fate
    const event = fate.now as Event
    const [only, ...more] = event.place === null ? [] : (names.get(event.place) ?? [])
    return only === undefined || more.length > 0 || only === event.place
      ? fate
      : { ...fate, now: { ...event, place: only } }
  })
}
