import { nounTriggers, type Trigger } from '../../lexicon/event-types.ts'
import type { WordRange } from '../../reader/reading.ts'
import { childrenBy } from '../tree/tree.ts'
import { type Carrier, carrierOf, namedCarrier } from './carrier.ts'
import { holdsForNoun } from './conditions.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'
import { objectGovernors } from './governors.ts'
import type { Modality } from './modality.ts'
import { nounModality } from './noun-modality.ts'
import { doersOf, goods, targetsOf } from './noun-parties.ts'
import { entityAt } from './people.ts'
import { phrasesOf } from './phrases.ts'
import { inPhrase } from './slots.ts'

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
  if (senses.length === 0 || isPartOfName(context, noun) || isOnlyNamed(context, noun))
    return undefined
  const carrier = carrierOf(context, noun)
  const sense = senseOf(context, noun, senses, carrier)
  if (!sense) return undefined
  const { trigger, who, whom } = sense
  const modality = nounModality(tree, noun, trigger.type)
  // What is asked for as a general good is no event of its own.
  if (goods.has(trigger.type) && isAskedFor(context, noun, modality)) return undefined
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

/** The first of a noun's senses whose conditions hold and that has beside it what it needs. */
function senseOf(
  context: EventContext,
  noun: number,
  senses: readonly Trigger[],
  carrier: Carrier | undefined,
) {
  for (const trigger of senses) {
    if (!holdsForNoun(context, noun, trigger.conditions)) continue
    const who = doersOf(context, noun, trigger, carrier)
    const whom = targetsOf(context, noun, trigger, carrier).filter((head) => !who.includes(head))
    if (isStrong(context, noun, trigger, carrier, who, whom)) return { trigger, who, whom }
  }
  return undefined
}

/** A noun, also one that the tagger took for an adjective although no noun follows, or for a verb as an object. */
function isNominal(context: EventContext, index: number): boolean {
  const word = context.tree.words[index]
  if (word?.upos === 'NOUN' || word?.upos === 'PROPN') return true
  if (word?.upos === 'VERB' && word.xpos.startsWith('NN')) return true
  if (word?.upos === 'VERB')
    return /^(?:obj|nsubj|nmod)$/.test(word.deprel) && !/(?:ed|ing|s)$/.test(word.lower)
  return word?.upos === 'ADJ' && context.tree.words[index + 1]?.upos === 'PUNCT'
}

/** "exemptions for rape", "speaks of an invasion": a kind of thing, or another's word for it. */
function isOnlyNamed({ tree }: EventContext, noun: number): boolean {
  const word = tree.words[noun]
  const over = tree.words[word?.head ?? -1]
  if (!word || !over) return false
  const marker = childrenBy(tree, noun, 'case').map((at) => tree.words[at]?.lower ?? '')
  if (/^(?:exemption|exception|definition|term|word|law)$/.test(over.lemma))
    return marker.includes('for') || marker.includes('of') || marker.includes('on')
  const article = childrenBy(tree, noun, 'det').some((at) =>
    /^an?$/.test(tree.words[at]?.lower ?? ''),
  )
  return /^(?:speak|talk)$/.test(over.lemma) && marker.includes('of') && article
}

function isAskedFor(context: EventContext, noun: number, { status }: Modality): boolean {
  if (status === 'requested') return true
  const word = context.tree.words[noun]
  const verb = context.tree.words[word?.head ?? -1]
  return word?.deprel === 'obj' && objectGovernors.get(verb?.lemma ?? '') === 'requested'
}

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
  if (
    word.deprel === 'flat' ||
    word.deprel === 'fixed' ||
    word.form === 'March' ||
    word.form === 'Ban'
  )
    return true
  if (isFirstOfJoined(context, noun)) return true
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

/** "deal-breaker", "attack-minded": the first of two words with a hyphen between. */
function isFirstOfJoined({ tree }: EventContext, noun: number): boolean {
  const [word, hyphen, second] = [tree.words[noun], tree.words[noun + 1], tree.words[noun + 2]]
  return hyphen?.form === '-' && word?.end === hyphen.start && hyphen.end === second?.start
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
  // Of "48-hour ultimatum" the ultimatum.
  if (tree.words[first]?.form === '-') first = noun
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
