import type { Event, EventType, Statement } from '../../record/record.ts'

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

/**
 * What an event shows of its doer's stance towards its target; null where it shows none. What did not happen, is only
 * possible or only wanted shows nothing, nor does what an accuser says that others did; a demand to stop is against.
 *
 * @example condemning is against, arming is for, meeting is neither
 */
export function eventPolarity(
  text: string,
  event: Pick<Event, 'trigger' | 'type' | 'polarity' | 'status' | 'what' | 'according_to'>,
  statements: ReadonlyMap<string, Pick<Statement, 'act'>>,
): 'for' | 'against' | null {
  if (event.polarity === 'negative' || event.status === 'denied') return null
  if (event.status === 'requested' || event.status === 'possible') return null
  if (event.according_to.some((id) => statements.get(id)?.act === 'accuse')) return null
  if (event.type !== 'REQUEST') return polarities[event.type] ?? null
  const trigger = text.slice(...event.trigger)
  if (/^(?:demand|insist|order|press)/i.test(trigger)) return 'against'
  return event.what !== null && stopping.test(text.slice(...event.what)) ? 'against' : null
}
