import { isDoing, isOccurring, isUndergoing } from '../../lexicon/event-types.ts'
import { isPassive, patients } from '../tree/subjects.ts'
import { childBy, childrenBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import { underOf } from './under.ts'

/** How a noun hangs on the verb that makes it an event. */
export interface Carrier {
  readonly verb: number
  /** The verb's subject does the noun (`staged a protest`), has it done to them (`drew criticism`), or is it. */
  readonly role: 'doing' | 'undergoing' | 'occurring'
}

/**
 * The verb that makes a noun an event, if one does.
 *
 * @example `staged` for "staged a protest", `received` for "received a demand"; none for "feared an attack"
 */
export function carrierOf(context: EventContext, noun: number): Carrier | undefined {
  const { tree } = context
  const word = tree.words[noun]
  if (!word) return undefined
  if (underOf(tree, noun) !== undefined) return { verb: noun, role: 'undergoing' }
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
  if (isNaming(context, noun, verb)) return undefined
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
  return relativeCarrier(context, noun)
}

const naming = /^(?:call|term|label|brand|dub|deem|name|style)$/

/** "what it called an attack", "calls it an invasion": who names a thing does not do it. */
function isNaming({ tree }: EventContext, noun: number, verb: number): boolean {
  if (!naming.test(tree.words[verb]?.lemma ?? '')) return false
  for (let at = verb - 1; at >= 0 && verb - at < 4; at -= 1)
    if (tree.words[at]?.lower === 'what' || tree.words[at]?.lower === 'which') return true
  return childrenBy(tree, verb, 'obj', 'iobj').some((child) => child > verb && child < noun)
}

const FAR = 14

/** "launched what it called a counterattack": the verb before `what` does the noun. */
export function namedCarrier(context: EventContext, noun: number): number | undefined {
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
