import { type WordList, wordsOf } from '../../lexicon/event-types.ts'
import type { Trigger } from '../../reader/reading.ts'
import type { EventType } from '../../record/record.ts'
import { rangeHead } from '../tree/range-head.ts'
import type { Tree } from '../tree/tree.ts'
import { carrierOf } from './carrier.ts'
import { type EventContext, isAbout } from './context.ts'
import { doers } from './doers.ts'
import type { Draft } from './draft.ts'
import { nounModality } from './noun-modality.ts'
import { isActorLike } from './people.ts'
import { nounSlots, verbSlots } from './slots.ts'
import { verbModality } from './verb-modality.ts'

/** How sure the model must be of a trigger that no list of words knows. */
const SURE = 0.7

/**
 * An event that the model alone sees, with the parties that it sees; whether it happened is read off the tree as for any other.
 *
 * @example "The two navies will steam together" is to COOPERATE, though no list has `steam`
 */
export function readerDraft(context: EventContext, word: number): Draft | undefined {
  const trigger = context.triggers.get(word)
  if (!trigger || trigger.sure < SURE || isNoDeed(context, word)) return undefined
  const { tree } = context
  const type = trigger.type as EventType
  const heads = (role: keyof Trigger['parties']): readonly number[] =>
    trigger.parties[role].map((range) => rangeHead(tree, range))
  const verbal = isVerb(tree, word)
  const seen = heads('who')
  const who = seen.length > 0 ? seen : partiesOf(context, word, 'who')
  const done = heads('whom')
  const whom = done.length > 0 ? done : partiesOf(context, word, 'whom')
  const modality = verbal ? verbModality : nounModality
  return {
    head: word,
    words: [word, word + 1],
    clause: word,
    type,
    mode: null,
    who,
    whom: whom.filter((head) => !who.includes(head)),
    what: heads('what')[0] ?? null,
    modality: modality(tree, word, type),
    trigger: null,
    rule: 'reader/triggers',
    sure: trigger.sure * 0.8,
  }
}

/** By either of its tags. */
const isVerb = ({ words }: Tree, index: number): boolean =>
  words[index]?.upos === 'VERB' || words[index]?.xpos === 'VB'

/** Those whom the tree makes doers or targets of a word, where the model saw none. */
function partiesOf(context: EventContext, word: number, role: 'who' | 'whom'): readonly number[] {
  const verbal = isVerb(context.tree, word)
  const carrier = verbal ? undefined : carrierOf(context, word)
  if (role === 'who' && carrier?.role === 'doing') return doers(context.tree, carrier.verb)
  const slots = role === 'who' ? ['subject'] : ['object']
  const nominal =
    role === 'who' ? ['poss', 'by', 'from', 'between', 'mod'] : ['against', 'to', 'with']
  const found = verbal ? verbSlots(context, word, slots) : nounSlots(context, word, nominal)
  return found.filter((head) => isActorLike(context.reading, head))
}

// Wishes, questions, denials and names, which the model takes for requests and refusals.
const wishes = /^(?:want|wish|hope|need|seek|ask|promise|deny|call)$/
const losses = /^(?:die|death|kill|injure|wound)$/
const war: WordList = { lemmas: wordsOf('war'), tests: [] }

/** What the model often takes for a deed and is none: a wish, a death in a flood. */
function isNoDeed(context: EventContext, index: number): boolean {
  const lemma = context.tree.words[index]?.lemma.toLowerCase() ?? ''
  return wishes.test(lemma) || (losses.test(lemma) && !isAbout(context, index, war))
}
