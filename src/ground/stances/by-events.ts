import type { Event, Stance } from '../../record/record.ts'
import { eventPolarity } from './event-polarity.ts'
import { eventTargets } from './event-targets.ts'
import type { Stage } from './stage.ts'

/** Where the target is worked out from a thing's owner, or from a deed told before. */
const WORKED_OUT = 0.75

const each = /^each other$|^one another$/i

/**
 * Who does something for or against somebody, by aid, praise, blame or attack.
 *
 * @example "The union condemned the ministry's plan": the union is against the ministry
 */
export function byEvents(stage: Stage): readonly Stance[] {
  return stage.events.flatMap((event): readonly Stance[] => {
    const polarity = eventPolarity(stage.reading.report.text, event, stage.statementById)
    if (polarity === null || event.who.length === 0) return []
    const what = event.what === null ? '' : stage.reading.report.text.slice(...event.what)
    const mutual = event.type === 'ASSAULT' ? event.whom.length === 0 : each.test(what)
    if (mutual && event.who.length > 1 && event.who.length <= MANY) return mutually(event)
    const sure = event.found.sure * (event.whom.length > 0 ? 1 : WORKED_OUT)
    return event.who.flatMap((holder) =>
      eventTargets(stage, event).map((target) => ({
        holder,
        target,
        polarity,
        words: [event.trigger],
        found: { rule: 'ground/stances/by-events', sure },
      })),
    )
  })
}

// Of a long list of doers not all are each other's enemies.
const MANY = 3

/** "Norland and Sudland fought", "blamed each other": each is against the others. */
const mutually = (event: Event): readonly Stance[] =>
  event.who.flatMap((holder) =>
    event.who
      .filter((target) => target !== holder)
      .map((target) => ({
        holder,
        target,
        polarity: 'against' as const,
        words: [event.trigger],
        found: { rule: 'ground/stances/by-events', sure: event.found.sure * WORKED_OUT },
      })),
  )
