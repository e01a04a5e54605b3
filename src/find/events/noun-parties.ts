import type { Trigger } from '../../lexicon/event-types.ts'
import { agents, isPassive } from '../tree/subjects.ts'
import { childBy, childrenBy } from '../tree/tree.ts'
import type { Carrier } from './carrier.ts'
import { claimants } from './claimants.ts'
import type { EventContext } from './context.ts'
import { doers } from './doers.ts'
import { entityAt, isActorLike } from './people.ts'
import { preposition } from './phrases.ts'
import { inPhrase, nounSlots } from './slots.ts'
import { sufferersUnder, underOf } from './under.ts'

// Goods that a threat or a demand is about, rather than deeds.
export const goods: ReadonlySet<string> = new Set([
  'AID',
  'SUPPORT',
  'COOPERATE',
  'AGREE',
  'CONSULT',
])

// Of "the Berg deal" Berg is who made it, of "the Berg inquiry" whom it is about.
const entered: ReadonlySet<string> = new Set(['AGREE', 'CONSULT'])
const suffered: ReadonlySet<string> = new Set(['ACCUSE', 'COERCE', 'SANCTION'])

const personBefore = (context: EventContext, noun: number): readonly number[] =>
  childrenBy(context.tree, noun, 'compound').filter(
    (at) => entityAt(context.reading, at)?.type === 'Person',
  )

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
  // "under the siege of the army": whose siege it is.
  const over = underOf(tree, noun) === undefined ? [] : inPhrase(context, noun, 'of')
  if (over.length > 0) return over
  // "blamed the attack on rebels": theirs.
  const blamed = blamedFor(context, noun)
  if (blamed.length > 0) return blamed
  const own = nounSlots(context, noun, trigger.who).filter(
    (head) => !isMatter(context, noun, trigger, head),
  )
  if (own.length > 0) return own
  const met = trigger.type === 'CONSULT' ? speakersIn(context, noun, trigger) : []
  if (met.length > 0) return met
  const claimed = trigger.type === 'ASSAULT' ? claimants(context, noun) : []
  if (claimed.length > 0) return claimed
  const named = entered.has(trigger.type) ? personBefore(context, noun) : []
  if (named.length > 0) return named
  if (carrier?.role === 'undergoing') {
    const from = inPhrase(context, carrier.verb, 'from')
    return from.length > 0 ? from : inPhrase(context, carrier.verb, 'by')
  }
  const said =
    carrier?.role === 'occurring' ? phrasesOfVerb(context, carrier.verb, trigger.who) : []
  if (said.length > 0) return said
  // "a blockade from Norland"; what withdraws from a place is not the place's doing.
  const from =
    trigger.who.includes('by') && trigger.type !== 'RETREAT' ? actorsFrom(context, noun) : []
  if (from.length > 0) return from
  const word = tree.words[noun]
  const parent = tree.words[word?.head ?? -1]
  const hostile = !(parent?.lemma === 'threaten' && goods.has(trigger.type))
  if (word?.deprel === 'obj' && parent && hostile && planning.test(parent.lemma))
    return doers(tree, word.head)
  return []
}

/** "He proposed it in a conversation with her": he and she talked; "said on a visit to Norport": who said it was there. */
function speakersIn(context: EventContext, noun: number, { mode }: Trigger): readonly number[] {
  const { tree } = context
  const word = tree.words[noun]
  const within = /^(?:in|during|on|at|after)$/.test(preposition(tree, noun) ?? '')
  if (word?.deprel !== 'obl' || !within || tree.words[word.head]?.upos !== 'VERB') return []
  const met = inPhrase(context, noun, 'with').length > 0
  const article = childrenBy(tree, noun, 'det').some((at) =>
    /^an?$/.test(tree.words[at]?.lower ?? ''),
  )
  return met || (mode === 'visit' && article) ? doers(tree, word.head) : []
}

/** "the Norland inquiry" is into Norland, "the Norlandic inquiry" is by it. */
const isMatter = (context: EventContext, noun: number, { mode }: Trigger, head: number): boolean =>
  mode === 'investigate' &&
  context.tree.words[head]?.head === noun &&
  context.tree.words[head]?.deprel === 'compound' &&
  entityAt(context.reading, head)?.type === 'Location'

/** "fighting raged between rebels and police": the phrase that says who, hung on the verb. */
function phrasesOfVerb(
  context: EventContext,
  verb: number,
  slots: Trigger['who'],
): readonly number[] {
  for (const slot of ['between', 'by']) {
    const found = slots.includes(slot) ? inPhrase(context, verb, slot) : []
    if (found.length > 0) return found
  }
  return []
}

/** Those on whom a deed is blamed, wherever the tree hung them. */
function blamedFor(context: EventContext, noun: number): readonly number[] {
  const { tree } = context
  const word = tree.words[noun]
  if (word?.deprel !== 'obj' || !/^(?:blame|pin)$/.test(tree.words[word.head]?.lemma ?? ''))
    return []
  const own = inPhrase(context, noun, 'on')
  return own.length > 0 ? own : inPhrase(context, word.head, 'on')
}

const actorsFrom = (context: EventContext, noun: number): readonly number[] =>
  inPhrase(context, noun, 'from').filter((head) => isActorLike(context.reading, head))

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
  const under = underOf(context.tree, noun)
  if (under !== undefined) return sufferersUnder(context.tree, noun, under)
  if (own.length > 0) return own.filter((head) => !blamedFor(context, noun).includes(head))
  const matter = childrenBy(context.tree, noun, 'compound').filter((head) =>
    isMatter(context, noun, trigger, head),
  )
  if (matter.length > 0) return matter
  const named = suffered.has(trigger.type) ? personBefore(context, noun) : []
  if (named.length > 0) return named
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
