import type { Actor, Record } from '../../../src/record/record.ts'
import type { Entry } from '../../../src/store/index.ts'
import { handMadeRecord, handMadeText } from '../../hand-made-record.ts'

/** The hand-made report on a day, with what differs in its actors. */
export function onDay(
  day: string,
  changed: Partial<{ readonly [id in 'a1' | 'a2' | 'a3']: Partial<Actor> }> = {},
  more: Partial<Record> = {},
): Entry {
  const actors = handMadeRecord.actors.map((actor) => ({
    ...actor,
    ...changed[actor.id as 'a1' | 'a2' | 'a3'],
  }))
  return {
    report: {
      id: day,
      url: null,
      date: day,
      publisher: 'Copper Gazette',
      text: `${handMadeText}\n\n${day}`,
      headline: handMadeRecord.report.headline,
    },
    record: {
      ...handMadeRecord,
      actors,
      report: { ...handMadeRecord.report, date: day },
      ...more,
    },
    unread: null,
    words: 60,
  }
}
