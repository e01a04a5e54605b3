import { type Trigger, verbTriggers } from '../../lexicon/event-types.ts'
import type { WordRange } from '../../reader/reading.ts'
import { childBy, childrenBy } from '../tree/tree.ts'
import { holdsForVerb } from './conditions.ts'
import type { EventContext } from './context.ts'
import { isNominal } from './doers.ts'
import type { Draft } from './draft.ts'
import { objects } from './objects.ts'
import { isActorLike } from './people.ts'
import { hasParticle } from './phrases.ts'
import { inPhrase, verbSlots } from './slots.ts'
import { typePhrases } from './type-phrases.ts'
import { verbModality } from './verb-modality.ts'
import { wielders } from './wielders.ts'

const notVerbal = new Set(['amod', 'case', 'mark', 'fixed', 'aux', 'aux:pass', 'compound', 'cc'])

/**
 * An event that a verb names, by the first of its senses whose conditions hold.
 *
 * @example "Norland expelled the envoys" is a SANCTION by Norland; "she expelled the air" has no actor and is none
 */
export function verbDraft(context: EventContext, verb: number): Draft | undefined {
  const word = context.tree.words[verb]
  if (word?.upos !== 'VERB' || notVerbal.has(word.deprel)) return undefined
  if (isQuestion(context, verb) || isToBlame(context, verb)) return undefined
  const trigger = verbTriggers(lemmaOf(context, verb)).find(
    (sense) =>
      hasItsParticle(context, verb, sense) && holdsForVerb(context, verb, sense.conditions),
  )
  if (!trigger) return undefined
  const who = wielders(context.tree, verbSlots(context, verb, trigger.who))
  const done = verbSlots(context, verb, trigger.whom)
  const isOf = done.length === 0 && trigger.whom[0] === 'object' && isNominal(context.tree, verb)
  const own = isOf ? inPhrase(context, verb, 'of') : done
  const named = own.some((head) => isActorLike(context.reading, head))
  const whom = named ? own : [...own, ...typePhrases(context, verb, trigger.type)]
  return {
    head: verb,
    words: triggerWords(context, verb, trigger),
    clause: verb,
    type: trigger.type,
    mode: trigger.mode,
    who,
    whom: whom.filter((head) => !who.includes(head)),
    what: whatOf(context, verb),
    modality: verbModality(context.tree, verb, trigger.type),
    trigger,
    rule: 'find/events/verb-drafts',
    sure: 0.8,
  }
}

/** "they are to blame": nobody blames them here. */
function isToBlame({ tree }: EventContext, verb: number): boolean {
  if (tree.words[verb]?.lower !== 'blame' || tree.words[verb - 1]?.lower !== 'to') return false
  return /^(?:be|is|are|was|were|been|partly|largely|also|not)$/.test(
    tree.words[verb - 2]?.lower ?? '',
  )
}

const question = /^(?:if|whether|about|how|why|what|who|when|where|which)$/

/** "asked if", "asked about": a question, no request. */
function isQuestion(context: EventContext, verb: number): boolean {
  const { words } = context.tree
  if (words[verb]?.lemma !== 'ask') return false
  // "asked me if": the question may follow the one asked.
  return [1, 2, 3].some((step) => {
    const word = words[verb + step]
    return step === 1
      ? question.test(word?.lower ?? '')
      : /^(?:if|whether|why|how)$/.test(word?.lower ?? '')
  })
}

const changing = new Set([
  'back',
  'fire',
  'strike',
  'hit',
  'call',
  'meet',
  'cut',
  'hold',
  'blow',
  'blast',
  'break',
])

/** "call on" needs its `on`; "back up" is not "back". */
function hasItsParticle(context: EventContext, verb: number, { particle }: Trigger): boolean {
  if (particle !== null) return hasParticle(context.tree, verb, particle)
  const next = context.tree.words[verb + 1]
  const lemma = context.tree.words[verb]?.lemma ?? ''
  // "back away" is to leave, whatever the tree makes of the second word.
  if (lemma === 'back' && /^(?:away|off|down|out)$/.test(next?.lower ?? '')) return false
  const changed = next?.deprel === 'compound:prt' && changing.has(lemma)
  return !changed || next?.head !== verb
}

/** "test-fired" is three words of the tree. */
function lemmaOf(context: EventContext, verb: number): string {
  const { words } = context.tree
  const lemma = words[verb]?.lemma.toLowerCase() ?? ''
  const before = words[verb - 1]?.form === '-' ? verb - 2 : verb - 1
  return words[before]?.lower === 'test' && lemma === 'fire' ? 'test-fire' : lemma
}

// Light verbs and their objects name an event together when they stand close ("declared martial law").
const NEAR = 4

function triggerWords(context: EventContext, verb: number, trigger: Trigger): WordRange {
  let end = verb + 1
  if (trigger.particle !== null) {
    for (let at = verb + 1; at <= verb + 2; at += 1)
      if (context.tree.words[at]?.lower === trigger.particle) end = at + 1
  }
  if (trigger.conditions.object && trigger.conditions.object.tests.length === 0) {
    const object = childBy(context.tree, verb, 'obj')
    if (object !== undefined && object > verb && object - verb <= NEAR) end = object + 1
  }
  return [verb, end]
}

function whatOf(context: EventContext, verb: number): number | null {
  const found = objects(context.tree, verb)
  const clause = childrenBy(context.tree, verb, 'xcomp', 'ccomp')[0]
  return clause ?? found[0] ?? null
}
