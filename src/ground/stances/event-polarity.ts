import type { Event, EventType, Statement } from '../../record/record.ts'
import { overlaps, type Span } from '../../record/span.ts'

const polarities: Readonly<Partial<Record<EventType, 'for' | 'against'>>> = {
  AID: 'for',
  SUPPORT: 'for',
  ASSAULT: 'against',
  COERCE: 'against',
  SANCTION: 'against',
  ACCUSE: 'against',
  THREATEN: 'against',
  PROTEST: 'against',
}

const stopping =
  /\b(?:not|stop|halt|end|cease|withdraw|leave|refrain|release|free|lift|resign|quit|abandon|drop|desist|pull (?:out|back)|step down|change course|disarm|give up|restrain|apologi[sz]e|retreat|surrender|comply|respect)\b/i

const several =
  /^\W*(?:on |upon |to |for )?(?:(?:both|all|the) )?(?:(?:two|three|warring|opposing|rival|other|civili[sz]ed|western|foreign|friendly) )*(?:sides|parties|governments|factions|capitals|neighbours|neighbors|nations|countries|states|people|everyone|all)\b/i
/** "called for the release of the hostages": those to be freed are not asked. */
const freeing =
  /^\W*(?:for )?(?:(?:the|an?|their|immediate|unconditional|safe|swift|early|full|and) )*(?:release|freeing|freedom|return|protection|evacuation|rescue)\b/i
const NEAR = 60

/**
 * What an event shows of its doer's stance towards its target; null where it shows none. What did not happen, is only
 * possible or only wanted shows nothing, nor does what an accuser says that others did; a demand to stop is against, an
 * appeal to several sides at once is not.
 *
 * @example condemning is against, arming is for, meeting is neither
 */
export function eventPolarity(
  text: string,
  event: Pick<Event, 'trigger' | 'type' | 'polarity' | 'status' | 'whom' | 'what' | 'according_to'>,
  statements: ReadonlyMap<string, Pick<Statement, 'act' | 'cue' | 'content'>>,
): 'for' | 'against' | null {
  if (event.polarity === 'negative' || event.status === 'denied') return null
  if (event.status === 'requested' || event.status === 'possible') return null
  if (event.according_to.some((id) => statements.get(id)?.act === 'accuse')) return null
  const trigger = text.slice(...event.trigger)
  if (event.type === 'REJECT') return /^oppos/i.test(trigger) ? 'against' : null
  if (event.type !== 'REQUEST') return polarities[event.type] ?? null
  const after = text.slice(event.trigger[1], event.trigger[1] + NEAR)
  if (event.whom.length > 1 || several.test(after) || freeing.test(after)) return null
  if (/^(?:demand|insist|order|press)/i.test(trigger)) return 'against'
  const asked = event.what === null ? contentOf(event.trigger, statements) : [event.what]
  return asked.some((span) => stopping.test(text.slice(...span))) ? 'against' : null
}

/** What is said by the cue that an event's trigger is: "called on them" has what they were called on to do. */
function contentOf(
  trigger: Span,
  statements: ReadonlyMap<string, Pick<Statement, 'act' | 'cue' | 'content'>>,
): readonly Span[] {
  for (const { cue, content } of statements.values())
    if (cue.some((span) => overlaps(span, trigger))) return content
  return []
}
