import {
  isDoing,
  isOccurring,
  isUndergoing,
  nounTriggers,
  type Trigger,
} from '../../lexicon/event-types.ts'
import type { WordRange } from '../../reader/reading.ts'
import { agents, isPassive, patients } from '../tree/subjects.ts'
import { childBy, childrenBy } from '../tree/tree.ts'
import { holdsForNoun } from './conditions.ts'
import type { EventContext } from './context.ts'
import { doers } from './doers.ts'
import type { Draft } from './draft.ts'
import { objectGovernors } from './governors.ts'
import type { Modality } from './modality.ts'
import { nounModality } from './noun-modality.ts'
import { entityAt } from './people.ts'
import { phrasesOf } from './phrases.ts'
import { inPhrase, nounSlots } from './slots.ts'

/** How a noun hangs on the verb that makes it an event. */
interface Carrier {
  readonly verb: number
  /** The verb's subject does the noun (`staged a protest`), has it done to them (`drew criticism`), or is it. */
  readonly role: 'doing' | 'undergoing' | 'occurring'
}

/**
 * An event that a noun names, alone ("the shelling of the port") or with a light verb ("staged a protest").
 *
 * @example "an attack on the base by rebels" is an ASSAULT by rebels; "attack helicopter" is none
 */
export function nounDraft(context: EventContext, noun: number): Draft | undefined {
  const { tree } = context
  const word = tree.words[noun]
  if (!word || !isNominal(context, noun)) return undefined
  const lemma = lemmaOf(context, noun)
  const senses = nounTriggers(lemma)
  if (senses.length === 0 || isPartOfName(context, noun)) return undefined
  const trigger = senses.find((sense) => holdsForNoun(context, noun, sense.conditions))
  if (!trigger) return undefined
  const carrier = carrierOf(context, noun)
  const who = doersOf(context, noun, trigger, carrier)
  const whom = targetsOf(context, noun, trigger, carrier).filter((head) => !who.includes(head))
  if (!isStrong(context, noun, trigger, carrier, who, whom)) return undefined
  const modality = nounModality(tree, noun, trigger.type)
  // What is asked for as a general good is no event of its own.
  if (general.has(trigger.type) && isAskedFor(context, noun, modality)) return undefined
  return {
    head: noun,
    words: triggerWords(context, noun, carrier),
    clause: carrier?.verb ?? noun,
    type: trigger.type,
    mode: trigger.mode,
    who,
    whom,
    what: null,
    modality,
    trigger,
    rule: 'find/events/noun-drafts',
    sure: carrier ? 0.8 : 0.65,
  }
}

/** A noun, also one that the tagger took for an adjective although no noun follows, or for a verb as an object. */
function isNominal(context: EventContext, index: number): boolean {
  const word = context.tree.words[index]
  if (word?.upos === 'NOUN' || word?.upos === 'PROPN') return true
  if (word?.upos === 'VERB')
    return /^(?:obj|nsubj|nmod)$/.test(word.deprel) && !/(?:ed|ing|s)$/.test(word.lower)
  return word?.upos === 'ADJ' && context.tree.words[index + 1]?.upos === 'PUNCT'
}

function isAskedFor(context: EventContext, noun: number, { status }: Modality): boolean {
  if (status === 'requested') return true
  const word = context.tree.words[noun]
  const verb = context.tree.words[word?.head ?? -1]
  return word?.deprel === 'obj' && objectGovernors.get(verb?.lemma ?? '') === 'requested'
}

const general = new Set(['AID', 'SUPPORT', 'COOPERATE', 'AGREE', 'CONSULT'])

/** "cease-fire" is three words of the tree. */
function lemmaOf(context: EventContext, noun: number): string {
  const word = context.tree.words[noun]
  const lemma = word?.lemma.toLowerCase() ?? ''
  if (context.tree.words[noun - 1]?.form !== '-') return lemma
  const joined = `${context.tree.words[noun - 2]?.lower ?? ''}-${lemma}`
  return nounTriggers(joined).length > 0 ? joined : lemma
}

const names = new Set(['Person', 'Organization', 'Location', 'Facility', 'Product'])

function isPartOfName(context: EventContext, noun: number): boolean {
  const word = context.tree.words[noun]
  if (!word) return true
  // "went on the attack" is said of words.
  if (context.tree.words[noun - 3]?.lemma === 'go' && context.tree.words[noun - 2]?.lower === 'on')
    return true
  if (word.deprel === 'flat' || word.deprel === 'fixed' || word.form === 'March') return true
  const parent = context.tree.words[word.head]
  // "Bureau of Investigation"
  if (word.upos === 'PROPN' && parent?.upos === 'PROPN' && /^\p{Lu}/u.test(word.form)) return true
  // "began shelling houses" is often read as a compound.
  const gerund = word.lower.endsWith('ing') && context.tree.words[noun - 1]?.upos === 'VERB'
  if (word.deprel === 'compound' && /^(?:NOUN|PROPN)$/.test(parent?.upos ?? '') && !gerund)
    return true
  const entity = entityAt(context.reading, noun)?.type
  return entity !== undefined && names.has(entity)
}

function carrierOf(context: EventContext, noun: number): Carrier | undefined {
  const { tree } = context
  const word = tree.words[noun]
  if (!word) return undefined
  const named = namedCarrier(context, noun)
  if (named !== undefined) return { verb: named, role: 'doing' }
  if (word.deprel === 'conj') {
    const first = tree.words[word.head]
    return first?.upos === 'NOUN' ? carrierOf(context, word.head) : undefined
  }
  // "a wave of attacks": what is carried out is the attacks.
  if (
    word.deprel === 'nmod' &&
    /^(?:wave|series|round|spate|string|number|ton|tonne|kg|amount)$/.test(
      tree.words[word.head]?.lemma ?? '',
    )
  )
    return carrierOf(context, word.head)
  const verb = word.head
  const parent = tree.words[verb]
  if (parent?.upos !== 'VERB') return relativeCarrier(context, noun)
  const particle = childBy(tree, verb, 'compound:prt')
  const lemma =
    particle === undefined ? parent.lemma : `${parent.lemma}_${tree.words[particle]?.lower ?? ''}`
  const object = word.deprel === 'obj' || word.deprel === 'nsubj:pass'
  if (object && isDoing(lemma)) return { verb, role: 'doing' }
  if (object && isUndergoing(lemma)) return { verb, role: 'undergoing' }
  if (word.deprel.startsWith('nsubj') && isOccurring(lemma)) return { verb, role: 'occurring' }
  if (/^(?:participate|engage|take)$/.test(parent.lemma) && /^(?:obl)/.test(word.deprel))
    return { verb, role: 'doing' }
  if (parent.lemma === 'come' && inPhrase(context, verb, 'under').includes(noun))
    return { verb, role: 'undergoing' }
  return relativeCarrier(context, noun)
}

const FAR = 14

/** "launched what it called a counterattack": the verb before `what` does the noun. */
function namedCarrier(context: EventContext, noun: number): number | undefined {
  const { words } = context.tree
  for (let at = noun - 2; at > 0 && noun - at < FAR; at -= 1) {
    if (words[at]?.sentence !== words[noun]?.sentence) return undefined
    if (words[at]?.lower !== 'what') continue
    const verb = words[at - 1]?.upos === 'VERB' ? at - 1 : at - 2
    const doing = words[verb]?.upos === 'VERB' ? (words[verb]?.lemma ?? '') : ''
    if (isDoing(doing)) return verb
    return isDoing(`${doing}_${words[at - 1]?.lower ?? ''}`) ? verb : undefined
  }
  return undefined
}

/** "the attack carried out by rebels", "strikes that Norland launched". */
function relativeCarrier(context: EventContext, noun: number): Carrier | undefined {
  for (const clause of childrenBy(context.tree, noun, 'acl', 'acl:relcl')) {
    const word = context.tree.words[clause]
    if (word?.upos !== 'VERB') continue
    if (isOccurring(word.lemma) && !isPassive(context.tree, clause) && word.deprel === 'acl:relcl')
      return { verb: clause, role: 'occurring' }
    if (!patients(context.tree, clause).includes(noun)) continue
    const particle = childBy(context.tree, clause, 'compound:prt')
    const lemma =
      particle === undefined ? word.lemma : `${word.lemma}_${context.tree.words[particle]?.lower}`
    if (isDoing(lemma)) return { verb: clause, role: 'doing' }
  }
  return undefined
}

const planning =
  /^(?:plan|prepare|threaten|consider|vow|mull|weigh|stop|halt|suspend|resume|order)$/

function doersOf(
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
  const hostile = !(parent?.lemma === 'threaten' && general.has(trigger.type))
  if (word?.deprel === 'obj' && parent && hostile && planning.test(parent.lemma))
    return doers(tree, word.head)
  return []
}

function targetsOf(
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

function isStrong(
  context: EventContext,
  noun: number,
  trigger: Trigger,
  carrier: Carrier | undefined,
  who: readonly number[],
  whom: readonly number[],
): boolean {
  switch (trigger.weak) {
    case null:
      return true
    case 'arg':
      return who.length > 0 || whom.length > 0 || carrier !== undefined
    case 'who':
      return who.length > 0
    case 'both':
      return who.length > 0 && (whom.length > 0 || carrier !== undefined)
    case 'occur':
      return isUnderway(context, carrier) || hasPhrase(context, noun, 'between')
    case 'ask': {
      const asked =
        childrenBy(context.tree, noun, 'acl', 'ccomp').length > 0 ||
        phrasesOf(context.tree, noun).some(([marker]) => marker === 'for' || marker === 'to')
      return (who.length > 0 && asked) || (carrier !== undefined && carrier.role !== 'occurring')
    }
  }
}

const ending = /^(?:stop|end|halt|suspend|repel)$/

const isUnderway = (context: EventContext, carrier: Carrier | undefined): boolean =>
  carrier !== undefined && !ending.test(context.tree.words[carrier.verb]?.lemma ?? '')

const hasPhrase = (context: EventContext, noun: number, marker: string): boolean =>
  inPhrase(context, noun, marker).length > 0

// A light verb and its noun name the event together when they stand close ("staged a protest").
const NEAR = 4

function triggerWords(
  context: EventContext,
  noun: number,
  carrier: Carrier | undefined,
): WordRange {
  const { tree } = context
  let first = noun
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at -= 1) {
    const word = tree.words[at]
    const part = word?.form === '-' || (word?.head === noun && word.deprel === 'compound')
    if (!part) break
    first = at
  }
  if (tree.words[first]?.form === '-') first += 1
  if (carrier && namedCarrier(context, noun) === carrier.verb)
    return [carrier.verb, carrier.verb + 1]
  if (
    carrier &&
    carrier.role !== 'occurring' &&
    carrier.verb < first &&
    noun - carrier.verb <= NEAR
  )
    first = carrier.verb
  return [first, noun + 1]
}
