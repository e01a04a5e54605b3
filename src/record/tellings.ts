import type { Event } from './record.ts'

/**
 * The other events by which a report tells of the same happening, in its order. Which are the same the machine has found: what a
 * person has edited to be of another type, or not to have happened, is another.
 *
 * @example of "Norland shelled Suderby. ... The shelling went on" each is the other's
 */
export const toldAlso = (event: Event, events: readonly Event[]): readonly Event[] =>
  event.happening === undefined
    ? []
    : events.filter(
        ({ id, happening, type, polarity }) =>
          id !== event.id &&
          happening === event.happening &&
          type === event.type &&
          polarity === event.polarity,
      )
