import { spokenTypes } from '../../lexicon/event-types.ts'
import type { EventType } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { rangeSpan } from '../tree/subtree.ts'
import { childBy } from '../tree/tree.ts'
import { wordsIn } from '../tree/words-in.ts'
import { adjunct, inner } from './adjunct.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'
import { namedBefore } from './named-before.ts'
import { onlyInSentence } from './only-in-sentence.ts'
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
      if (found?.kind === 'time')
        time ??= isDeadline(context, draft, found.span) ? null : found.span
      else if (found?.kind === 'place') place ??= found.span
      else place ??= located(context, draft, head, child)
    }
    if (head === draft.clause && place === null && isLocated(context, draft))
      place = placeOfTargets(context, draft)
    if (time && place) break
  }
  place ??= whereOf(context, draft)
  const isNoun = context.tree.words[draft.head]?.upos !== 'VERB'
  // "Norland-backed rebels" are so whenever.
  if (draft.rule.endsWith('adjective-drafts')) return { time: null, place: null }
  const only = time || (held && isNoun) ? null : onlyInSentence(context, draft, 'time', deeds)
  return {
    time: time ?? (only && isDeadline(context, draft, only) ? null : only),
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
const isLocated = ({ tree }: EventContext, { type, head }: Draft): boolean =>
  bodily.has(type) || (!spokenTypes.has(type) && tree.words[head]?.upos === 'VERB')

const onto: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE'])

/** "seized a school there", "shooting in the city", "patrols on the lake of Norvik", "strikes on the capital, Norvik". */
function located(context: EventContext, draft: Draft, head: number, child: number): Span | null {
  const { tree } = context
  const marker = childBy(tree, child, 'case')
  const preposition = marker === undefined ? '' : (tree.words[marker]?.lower ?? '')
  if (preposition === '' || preposition === 'in') return namedBefore(context, child)
  if (preposition !== 'on' || head !== draft.head || !onto.has(draft.type)) return null
  const entity = entityAt(context.reading, child)
  return entity?.type === 'Location'
    ? rangeSpan(tree, entity.words)
    : (inner(context, child)?.span ?? null)
}

const speech: ReadonlySet<EventType> = new Set([...spokenTypes, 'AGREE'])

/** "demanded an answer by Monday", "agreed to stop until Monday": the day is of what is asked or agreed. */
function isDeadline({ tree, reading }: EventContext, draft: Draft, time: Span): boolean {
  const isDone = /^(?:occurred|ongoing|denied)$/.test(draft.modality.status)
  if (!isDone || !speech.has(draft.type)) return false
  const [first] = wordsIn(reading, time)
  return /^(?:by|until|till|before|from)$/.test(tree.words[first - 1]?.lower ?? '')
}

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

/** "shelled houses in Norport", "struck the Norport airfield": the target says where. */
function placeOfTargets(context: EventContext, draft: Draft): Span | null {
  for (const target of [...draft.whom, ...(draft.what === null ? [] : [draft.what])]) {
    const entity = entityAt(context.reading, target)
    if (entity?.type === 'Location' || entity?.type === 'Facility')
      return rangeSpan(context.tree, entity.words)
    const found = inner(context, target)?.span ?? namedBefore(context, target)
    if (found) return found
  }
  return null
}
