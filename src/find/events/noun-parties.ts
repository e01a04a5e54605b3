import type { Trigger } from '../../lexicon/event-types.ts'
import { agents, isPassive } from '../tree/subjects.ts'
import { childBy } from '../tree/tree.ts'
import type { Carrier } from './carrier.ts'
import type { EventContext } from './context.ts'
import { doers } from './doers.ts'
import { inPhrase, nounSlots } from './slots.ts'

// Goods that a threat or a demand is about, rather than deeds.
export const goods: ReadonlySet<string> = new Set([
  'AID',
  'SUPPORT',
  'COOPERATE',
  'AGREE',
  'CONSULT',
])

const planning =
  /^(?:plan|prepare|threaten|consider|vow|mull|weigh|stop|halt|suspend|resume|order)$/

/**
 * Who does what a noun says: whose it is, who carries it out, who plans it, or from whom it comes.
 *
 * @example "rebels staged an attack": the rebels
 */
export function doersOf(
  context: EventContext,
  noun: number,
  trigger: Trigger,
  carrier: Carrier | undefined,
): readonly number[] {
  const { tree } = context
  // "repeated the president's call": the call is whose it is said to be, whoever passes it on.
  const owner = childBy(tree, noun, 'nmod:poss')
  const owned = owner !== undefined && tree.words[owner]?.upos !== 'PRON'
  if (carrier?.role === 'doing' && !(owned && trigger.who.includes('poss'))) {
    const found = doers(tree, carrier.verb)
    if (found.length > 0) return found
  }
  const own = nounSlots(context, noun, trigger.who)
  if (own.length > 0) return own
  if (carrier?.role === 'undergoing') {
    const from = inPhrase(context, carrier.verb, 'from')
    return from.length > 0 ? from : inPhrase(context, carrier.verb, 'by')
  }
  const word = tree.words[noun]
  const parent = tree.words[word?.head ?? -1]
  const hostile = !(parent?.lemma === 'threaten' && goods.has(trigger.type))
  if (word?.deprel === 'obj' && parent && hostile && planning.test(parent.lemma))
    return doers(tree, word.head)
  return []
}

/**
 * To whom what a noun says is done.
 *
 * @example "came under fire for its attack on the port": the port
 */
export function targetsOf(
  context: EventContext,
  noun: number,
  trigger: Trigger,
  carrier: Carrier | undefined,
): readonly number[] {
  const own = nounSlots(context, noun, trigger.whom)
  if (own.length > 0) return own
  if (!carrier) return []
  if (carrier.role === 'undergoing') {
    return isPassive(context.tree, carrier.verb) ? [] : agents(context.tree, carrier.verb)
  }
  for (const slot of trigger.whom) {
    if (slot === 'poss' || slot === 'of') continue
    const found = inPhrase(context, carrier.verb, slot)
    if (found.length > 0) return found
  }
  return []
}
