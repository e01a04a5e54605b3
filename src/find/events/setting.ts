import type { EventType } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { rangeSpan } from '../tree/subtree.ts'
import { childBy, isUnder } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'
import { performed } from './modality.ts'
import { entityAt } from './people.ts'

export interface Setting {
  readonly time: Span | null
  readonly place: Span | null
}

const apart = new Set(['ccomp', 'parataxis', 'root', 'acl:relcl'])

/**
 * When and where an event happened, as far as its own clause says: what hangs on its noun, its verb, and the verbs that
 * these belong to, but never what belongs to the verb of saying.
 *
 * @example "shelled the port on Monday, the mayor said Tuesday" was on Monday
 */
export function settingOf(
  context: EventContext,
  draft: Draft,
  deeds: ReadonlySet<number> = new Set(),
): Setting {
  let time: Span | null = null
  let place: Span | null = null
  const heads = draft.clause === draft.head ? [draft.head] : [draft.head, draft.clause]
  let at = heads.at(-1) ?? draft.head
  let held = false
  for (let steps = 0; steps < 4; steps += 1) {
    const word = context.tree.words[at]
    if (!word || apart.has(word.deprel) || word.head < 0) break
    const parent = context.tree.words[word.head]
    // The cue of a statement carries the time of the saying.
    if (!parent || context.cueActs.has(word.head)) break
    // "protested against the pact on Monday", "urged them to leave": the day is the protest's, the urging's.
    held = deeds.has(word.head) && !isJoined(word.deprel)
    if (held) break
    heads.push(word.head)
    at = word.head
  }
  for (const head of heads) {
    for (const child of context.tree.children[head] ?? []) {
      const found = adjunct(context, child)
      if (found?.kind === 'time') time ??= found.span
      else if (found?.kind === 'place') place ??= found.span
    }
    if (head === draft.clause && place === null && isLocated(context, draft))
      place = placeOfTargets(context, draft)
    if (time && place) break
  }
  place ??= whereOf(context, draft)
  const isNoun = context.tree.words[draft.head]?.upos !== 'VERB'
  return {
    time: time ?? (held && isNoun ? null : onlyInSentence(context, draft, 'time', deeds)),
    place:
      place ?? (isLocated(context, draft) ? onlyInSentence(context, draft, 'place', deeds) : null),
  }
}

// What is done by bodies is done somewhere; what is said or agreed about a place is not done there.
const bodily: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
])
const spoken: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
])

const isLocated = ({ tree }: EventContext, { type, head }: Draft): boolean =>
  bodily.has(type) || (!spoken.has(type) && tree.words[head]?.upos === 'VERB')

/** "attacked the port and fled on Monday", "killed nine in the raid": deeds of one time and place. */
const isJoined = (relation: string): boolean => /^(?:conj|obl|advcl|nsubj)/.test(relation)

/** "in Norport, where rebels fight": the place that a clause with `where` describes. */
function whereOf(context: EventContext, draft: Draft): Span | null {
  const { tree } = context
  const clause = tree.words[draft.clause]
  if (clause?.deprel !== 'acl:relcl') return null
  const where = (tree.children[draft.clause] ?? []).some((at) => tree.words[at]?.lower === 'where')
  const entity = where ? entityAt(context.reading, clause.head) : undefined
  return entity?.type === 'Location' ? rangeSpan(tree, entity.words) : null
}

const LONG = 60

/** The one time or place of a sentence that no cue of saying has for its own, where there is just one. */
function onlyInSentence(
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
    if (kind === 'time' && isOfNoun(context, draft, at)) continue
    const found = adjunct(context, at)
    if (found?.kind !== kind || (only && only[0] === found.span[0])) continue
    if (only) return null
    only = found.span
  }
  return only
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
  if (word.deprel.startsWith('acl'))
    return word.head !== draft.head && !isUnder(tree, draft.clause, over)
  return performed.has(draft.type) && isUnder(tree, over, draft.clause)
}

const adverbial = /^(?:obl|advmod|nmod|acl|advcl|compound|det)/
const located = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'around',
  'over',
  'off',
  'throughout',
  'within',
  'off',
  'along',
  'of',
])

function adjunct(
  context: EventContext,
  child: number,
): { readonly kind: 'time' | 'place'; readonly span: Span } | undefined {
  const word = context.tree.words[child]
  if (!word || !adverbial.test(word.deprel)) return undefined
  const entity = entityAt(context.reading, child)
  if (entity?.type === 'Date') return { kind: 'time', span: rangeSpan(context.tree, entity.words) }
  if (timeWords.has(word.lower)) return { kind: 'time', span: [word.start, word.end] }
  const marker = childBy(context.tree, child, 'case')
  const preposition = marker === undefined ? '' : (context.tree.words[marker]?.lower ?? '')
  if (!located.has(preposition)) return undefined
  if (entity?.type === 'Location')
    return { kind: 'place', span: rangeSpan(context.tree, entity.words) }
  if (entity?.type === 'Facility')
    return inner(context, child) ?? { kind: 'place', span: rangeSpan(context.tree, entity.words) }
  // "in the city of Norport", "at a base near Norport"
  return inner(context, child)
}

function inner(
  context: EventContext,
  noun: number,
): { readonly kind: 'place'; readonly span: Span } | undefined {
  // "Norland's port in Norport": what follows says where more closely than whose it is.
  const children = context.tree.children[noun] ?? []
  const nearest = [...children.filter((child) => child > noun), ...children]
  for (const child of nearest) {
    const word = context.tree.words[child]
    if (!word || !/^(?:nmod|compound|flat|appos|amod)/.test(word.deprel)) continue
    const entity = entityAt(context.reading, child)
    if (entity?.type === 'Location' || entity?.type === 'Facility')
      return { kind: 'place', span: rangeSpan(context.tree, entity.words) }
  }
  return undefined
}

/** "shelled houses in Norport", "struck the Norport airfield": the target says where. */
function placeOfTargets(context: EventContext, draft: Draft): Span | null {
  for (const target of [...draft.whom, ...(draft.what === null ? [] : [draft.what])]) {
    const entity = entityAt(context.reading, target)
    if (entity?.type === 'Location' || entity?.type === 'Facility')
      return rangeSpan(context.tree, entity.words)
    const found = inner(context, target)
    if (found) return found.span
  }
  return null
}

const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight earlier recently'.split(
    ' ',
  ),
)
