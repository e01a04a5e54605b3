import type { Span } from '../../record/span.ts'
import { childBy, isUnder } from '../tree/tree.ts'
import { adjunct } from './adjunct.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'
import { performed } from './modality.ts'
import { entityAt, isActorLike } from './people.ts'
import { preposition } from './phrases.ts'

const LONG = 60

/**
 * The one time or place of a sentence that nothing else in it has for its own, where there is just one.
 *
 * @example Monday in "On Monday, it was said, they struck", none in "They arrested him over the 1994 election"
 */
export function onlyInSentence(
  context: EventContext,
  draft: Draft,
  kind: 'time' | 'place',
  deeds: ReadonlySet<number>,
): Span | null {
  const { words } = context.tree
  const sentence = context.reading.sentences[words[draft.head]?.sentence ?? -1]
  if (!sentence || sentence.words[1] - sentence.words[0] > LONG) return null
  let only: Span | null = null
  for (let at = sentence.words[0]; at < sentence.words[1]; at += 1) {
    if (context.claimed[at] !== context.claimed[draft.head]) continue
    if (context.cueActs.has(words[at]?.head ?? -1)) continue
    if (isOfAnother(context, draft, words[at]?.head ?? -1, deeds)) continue
    if (kind === 'time' && (isOfNoun(context, draft, at) || isPredicate(context, at))) continue
    if (kind === 'place' && isOrigin(context, at)) continue
    const found = adjunct(context, at)
    if (found?.kind !== kind || (only && only[0] === found.span[0])) continue
    if (only) return null
    only = found.span
  }
  return only
}

/** "their last talk was on May 18": the day of what it is said of. */
function isPredicate({ tree }: EventContext, time: number): boolean {
  const over = tree.words[time]?.head ?? -1
  return [time, over].some((at) => childBy(tree, at, 'cop') !== undefined)
}

/** "Ada Berg, 50, of Norport", "an envoy from Arvos": where somebody comes from, though they are freed elsewhere. */
function isOrigin(context: EventContext, first: number): boolean {
  const { tree, reading } = context
  let from = false
  let at = first
  for (let steps = 0; steps < 5; steps += 1) {
    const word = tree.words[at]
    if (!word || !/^(?:nmod|appos|compound|flat|conj)/.test(word.deprel)) return false
    from ||= /^(?:of|from)$/.test(preposition(tree, at) ?? '')
    at = word.head
    const entity = entityAt(reading, at)?.type
    const place = entity === 'Location' || entity === 'Facility'
    // "students throughout Norland" are there.
    if (!place && isActorLike(reading, at)) return from
  }
  return false
}

/** "the 2016 election", "Monday's vote": the day of something else. */
function isOfNoun(context: EventContext, { head, clause }: Draft, time: number): boolean {
  const { tree } = context
  const over = tree.words[time]?.head ?? -1
  if (over === head || over === clause || over < time) return false
  // "boycotted the 2017 vote", "won the 2017 vote after they boycotted it": in 2017.
  const object = tree.words[over]
  if (object?.deprel === 'obj' && isUnder(tree, clause, object.head)) return false
  // "on Sunday residents fled": no Sunday of the residents.
  if (/^(?:on|since|by|in)$/.test(tree.words[time - 1]?.lower ?? '')) return false
  // "Sunday night" is one day.
  if (entityAt(context.reading, over)?.type === 'Date') return false
  return (
    /^(?:NOUN|PROPN)$/.test(tree.words[over]?.upos ?? '') &&
    !parts.test(tree.words[over]?.lower ?? '')
  )
}

const parts = /^(?:morning|afternoon|evening|night|noon|midnight|dawn|dusk|week|month)$/

/** "The body, which has mediated since 1997, urged": the year is the mediating's; "asked them to come on Monday" likewise. */
function isOfAnother(
  context: EventContext,
  draft: Draft,
  over: number,
  deeds: ReadonlySet<number>,
): boolean {
  const { tree } = context
  const word = tree.words[over]
  if (!word || over === draft.clause || word.upos !== 'VERB') return false
  if (deeds.has(over) && !isUnder(tree, over, draft.clause)) return true
  // "a deal due to take effect on Monday", "they agreed to meet on Monday": the day of what is to be done.
  if (
    word.xpos === 'VB' &&
    childBy(tree, over, 'mark') !== undefined &&
    !isUnder(tree, draft.clause, over)
  )
    return true
  if (word.deprel.startsWith('acl'))
    return word.head !== draft.head && !isUnder(tree, draft.clause, over)
  return performed.has(draft.type) && isUnder(tree, over, draft.clause)
}
