import type { Event, EventType, Stance, Statement } from '../../record/record.ts'

const wrongs: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'THREATEN'])

/**
 * An accuser is against those who, in the accuser's words, did wrong.
 *
 * @example "The mayor charged that rebels had shelled the port": the mayor is against the rebels
 */
export function byStatements(
  events: readonly Event[],
  statements: ReadonlyMap<string, Statement>,
): readonly Stance[] {
  const found: Stance[] = []
  for (const event of events) {
    if (!wrongs.has(event.type) || event.polarity === 'negative') continue
    for (const id of event.according_to) {
      const statement = statements.get(id)
      if (statement?.act !== 'accuse' && statement?.act !== 'condemn') continue
      for (const holder of statement.by)
        for (const target of event.who)
          found.push({
            holder,
            target,
            polarity: 'against',
            words: [event.trigger],
            found: { rule: 'ground/stances/by-statements', sure: 0.7 },
          })
    }
  }
  return found
}
