import { isDoing, isOccurring, isUndergoing } from '../../lexicon/event-types.ts'
import type { EventType, Polarity, Status } from '../../record/record.ts'
import { isNegated } from '../tree/clauses.ts'
import { isPassive } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import {
  clauseGovernors,
  doubtful,
  type Effect,
  nounGovernors,
  nounModifiers,
  objectGovernors,
} from './governors.ts'
import { preposition } from './phrases.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

export interface Modality {
  readonly polarity: Polarity
  readonly status: Status
}

const occurred: Modality = { polarity: 'positive', status: 'occurred' }
const denied: Modality = { polarity: 'negative', status: 'denied' }
const as = (status: Status): Modality =>
  status === 'denied' ? denied : { polarity: 'positive', status }

// Saying it is doing it: "we condemn" has happened with the word, "they arm" goes on.
const performed: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'AGREE',
  'CONSULT',
  'CONCEDE',
])

/**
 * Whether and how surely an event is said to have happened, from its verb, the auxiliaries, and the words above it.
 *
 * @example "They plan to strike" is planned; "has not struck" negative and denied; "if asked, we would help" conditional
 */
export function verbModality(tree: Tree, verb: number, type: EventType): Modality {
  return modalityAt(tree, verb, type, 0)
}

function modalityAt(tree: Tree, verb: number, type: EventType, depth: number): Modality {
  const word = tree.words[verb]
  if (!word || depth > 8) return occurred
  const group = verbGroup(tree, verb)
  if (group.negated || isNegated(tree, verb) || hasNoObject(tree, verb)) return denied
  const own = isStanding(tree, verb, type) ? 'ongoing' : ownStatus(tree, verb, type, group)
  if (own !== null && own !== 'ongoing') return as(own)
  const above = statusFromAbove(tree, verb, type, depth)
  if (above && above.status !== 'occurred') return above
  return as(own ?? 'occurred')
}

/** "forces supported by Norland", "a militia armed by it": a state of things. */
const isStanding = (tree: Tree, verb: number, type: EventType): boolean =>
  (type === 'SUPPORT' ||
    (type === 'AID' && /^(?:arm|fund|train)$/.test(tree.words[verb]?.lemma ?? ''))) &&
  tree.words[verb]?.deprel === 'acl' &&
  isPassive(tree, verb)

const hasNoObject = (tree: Tree, verb: number): boolean => {
  const object = childBy(tree, verb, 'obj', 'nsubj:pass')
  return object !== undefined && hasNo(tree, object)
}

const hasNo = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'advmod').some((at) =>
    /^(?:no|neither)$/.test(tree.words[at]?.lower ?? ''),
  )

/** What a verb's own auxiliaries, adverbs and conditions say; null for a plain past. */
function ownStatus(tree: Tree, verb: number, type: EventType, group: VerbGroup): Status | null {
  const adverbs = childrenBy(tree, verb, 'advmod').map((at) => tree.words[at]?.lower ?? '')
  if (adverbs.some((adverb) => doubtful.has(adverb))) return 'possible'
  const mark = childrenBy(tree, verb, 'mark').map((at) => tree.words[at]?.lower ?? '')
  const { modal, perfect, progressive } = group
  if (modal !== null && isInQuestion(tree, verb)) return 'possible'
  if (mark.includes('whether') || (mark.includes('if') && isAsked(tree, verb))) return 'possible'
  if (mark.includes('if') || mark.includes('unless')) {
    const goesOn = /^(?:continue|go|keep)$/.test(tree.words[verb]?.lemma ?? '')
    return progressive || goesOn ? 'ongoing' : 'conditional'
  }
  if (modal !== null) return modalStatus(modal, perfect, hasCondition(tree, verb), type)
  if (progressive) return performed.has(type) ? null : 'ongoing'
  if (group.present && !perfect) {
    if (hasCondition(tree, verb) && !performed.has(type)) return 'conditional'
    return performed.has(type) || type === 'RETREAT' ? null : 'ongoing'
  }
  return isImperative(tree, verb, group) ? 'requested' : null
}

/** "Release them now": a bare verb without a subject that opens its sentence or its quotation. */
function isImperative(tree: Tree, verb: number, group: VerbGroup): boolean {
  const word = tree.words[verb]
  if (!word || word.lower !== word.lemma || group.infinitive || word.upos !== 'VERB') return false
  if (!/^(?:root|ccomp|parataxis|conj)$/.test(word.deprel) || /^VB[DN]$/.test(word.xpos))
    return false
  if (childBy(tree, verb, 'nsubj', 'nsubj:pass', 'aux', 'csubj') !== undefined) return false
  const before = tree.words[verb - 1]
  return !before || before.sentence !== word.sentence || /^["“‘',:;.!]$/.test(before.form)
}

function modalStatus(
  modal: string,
  perfect: boolean,
  conditional: boolean,
  type: EventType,
): Status | null {
  if (/^(?:should|must|ought)$/.test(modal)) return perfect ? 'denied' : 'requested'
  if (conditional) return 'conditional'
  if (modal === 'will' || modal === 'shall') return 'planned'
  if (modal === 'would') return perfect ? 'conditional' : 'planned'
  return modal === 'can' && performed.has(type) ? null : 'possible'
}

const FAR = 10

/** "asked if they would try to strike", off the words, where the tree hung the `if` elsewhere. */
function isInQuestion(tree: Tree, verb: number): boolean {
  for (let at = verb - 1; at > 0 && verb - at < FAR; at -= 1) {
    if (tree.words[at]?.sentence !== tree.words[verb]?.sentence) return false
    if (/^(?:if|whether)$/.test(tree.words[at]?.lower ?? ''))
      return /^(?:ask|wonder|question)/.test(tree.words[at - 1]?.lower ?? '')
  }
  return false
}

/** "asked if they would strike": a question, no condition. */
const isAsked = (tree: Tree, verb: number): boolean => {
  const mark = childrenBy(tree, verb, 'mark').find((at) => tree.words[at]?.lower === 'if')
  if (mark !== undefined && /^ask/.test(tree.words[mark - 1]?.lower ?? '')) return true
  let at = tree.words[verb]?.head ?? -1
  for (let steps = 0; steps < 2 && at >= 0; steps += 1) {
    if (/^(?:ask|wonder|know|see|decide|consider)$/.test(tree.words[at]?.lemma ?? ''))
      return at < verb
    at = tree.words[at]?.head ?? -1
  }
  return false
}

const hasCondition = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl').some((clause) =>
    childrenBy(tree, clause, 'mark').some((at) =>
      /^(?:if|unless|provided)$/.test(tree.words[at]?.lower ?? ''),
    ),
  )

/** What the words over a clause make of it; null where they say nothing. */
function statusFromAbove(
  tree: Tree,
  verb: number,
  type: EventType,
  depth: number,
): Modality | null {
  const word = tree.words[verb]
  const parent = tree.words[word?.head ?? -1]
  if (!word || !parent) return null
  const relation = word.deprel
  if (relation === 'conj') {
    if (childBy(tree, verb, 'nsubj') !== undefined) return null
    // "would try to search it or prevent it": the bare second verb has all that the first has.
    if (word.xpos === 'VB' && !verbGroup(tree, verb).infinitive)
      return modalityAt(tree, word.head, type, depth + 1)
    return statusFromAbove(tree, word.head, type, depth + 1)
  }
  const mark = preposition(tree, verb)
  if (relation.startsWith('acl') || relation === 'nmod') {
    if (relation === 'acl:relcl') return null
    const effect = nounGovernors.get(parent.lemma)
    if (effect === undefined || word.xpos === 'VBN') return null
    if (effect !== 'passes') return as(effect)
    // "attempts to seize": tried, not known to be done.
    return mark === 'to' ? as('possible') : null
  }
  if (!/^(?:xcomp|ccomp|advcl|csubj|obl|obj|dep$)/.test(relation)) return null
  if (relation === 'dep' && word.head > verb) return null
  if (relation === 'advcl' && !isGoverned(tree, verb, mark)) {
    if (mark !== 'to' || performed.has(type) || type === 'PROTEST') return null
    return as('planned')
  }
  const effect = effectOf(tree, word.head, relation, mark)
  if (effect === undefined) {
    return relation === 'xcomp' ? modalityAt(tree, word.head, type, depth + 1) : null
  }
  if (effect === 'passes') {
    // "accused of seizing", "blamed for seizing": the charge is made whatever the speaker denies.
    if (mark === 'of' || mark === 'for') return null
    return modalityAt(tree, word.head, type, depth + 1)
  }
  if (effect === 'denied') return isNegated(tree, word.head) ? null : denied
  if (isNegated(tree, word.head) && (effect === 'planned' || effect === 'ongoing')) return denied
  return as(effect)
}

/** An adverbial clause that is the complement of its verb all the same: `accused of`, `prevent from`, `set to`. */
const isGoverned = (tree: Tree, verb: number, mark: string | null): boolean => {
  const parent = tree.words[tree.words[verb]?.head ?? -1]
  if (!parent) return false
  if (mark === 'to')
    return clauseGovernors.has(parent.lemma) && clauseGovernors.get(parent.lemma) !== 'passes'
  return mark === 'of' || mark === 'from' || mark === 'for'
    ? clauseGovernors.has(parent.lemma)
    : false
}

function effectOf(
  tree: Tree,
  head: number,
  relation: string,
  mark: string | null,
): Effect | undefined {
  const parent = tree.words[head]
  if (!parent) return undefined
  const passive = isPassive(tree, head)
  const lemma = parent.upos === 'ADJ' ? parent.lower : parent.lemma
  if (passive && /^(?:say|claim|report)$/.test(lemma)) return 'possible'
  if (/^(?:prevent|stop|keep|ban|bar)$/.test(lemma) && mark === 'from') return 'denied'
  // "is going to strike" plans, "went on to strike" struck.
  if (lemma === 'go') return parent.lower === 'going' ? 'planned' : 'passes'
  // A plain report of speech leaves what is said as it is; only wanting, denying and doubting change it.
  const effect = clauseGovernors.get(lemma)
  if (relation === 'ccomp' && (effect === 'passes' || effect === 'planned')) {
    return effect === 'planned' && /^(?:expect|hope|propose|threaten)$/.test(lemma)
      ? 'possible'
      : undefined
  }
  if (relation === 'ccomp' && /^(?:tell|ask|suggest|order)$/.test(lemma)) {
    return lemma === 'tell' ? undefined : effect
  }
  return effect
}

/**
 * The same for an event that a noun names: the verb that does it (`launched an attack`), the words beside it
 * ("alleged", "no") and above it ("called for", "the threat of").
 */
export function nounModality(tree: Tree, noun: number, type: EventType): Modality {
  const word = tree.words[noun]
  if (!word) return occurred
  if (hasNo(tree, noun) || isNotAny(tree, noun)) return denied
  for (const modifier of childrenBy(tree, noun, 'amod', 'compound')) {
    const effect = nounModifiers.get(tree.words[modifier]?.lower ?? '')
    if (effect && effect !== 'passes') return as(effect)
  }
  const head = word.deprel === 'conj' ? headOfConjunct(tree, noun) : noun
  return nounFromAbove(tree, head, type) ?? fromWordsBefore(tree, noun) ?? occurred
}

/** "was not under any escort", "without any raid": `any` in reach of a negation. */
function isNotAny(tree: Tree, noun: number): boolean {
  const any = childrenBy(tree, noun, 'det').find((at) => tree.words[at]?.lower === 'any')
  if (any === undefined) return false
  for (let at = any - 1; at >= 0 && any - at < 6; at -= 1) {
    const word = tree.words[at]
    if (word?.sentence !== tree.words[noun]?.sentence) return false
    if (/^(?:not|n't|n’t|never|without)$/.test(word?.lower ?? '')) return true
  }
  return false
}

/** "the possibility of a Norlandic strike": the governing noun read off the words where the tree missed it. */
function fromWordsBefore(tree: Tree, noun: number): Modality | null {
  let at = noun - 1
  while (at > 0 && noun - at < 7 && inPhrase.has(tree.words[at]?.upos ?? '')) at -= 1
  const marker = tree.words[at]
  if (marker?.lower !== 'of' && marker?.lower !== 'for') return null
  const governor = tree.words[at - 1]
  if (governor?.upos !== 'NOUN') return null
  const effect = nounGovernors.get(governor.lemma)
  return effect === undefined || effect === 'passes' ? null : as(effect)
}

const inPhrase = new Set(['ADJ', 'DET', 'NOUN', 'PROPN', 'PART', 'NUM', 'ADV'])

function headOfConjunct(tree: Tree, noun: number): number {
  let at = noun
  for (let steps = 0; steps < 20 && tree.words[at]?.deprel === 'conj'; steps += 1)
    at = tree.words[at]?.head ?? at
  return at
}

function nounFromAbove(tree: Tree, noun: number, type: EventType): Modality | null {
  const word = tree.words[noun]
  const parent = tree.words[word?.head ?? -1]
  if (!word || !parent) return null
  const relation = word.deprel
  const mark = preposition(tree, noun)
  if (relation.startsWith('nmod') && relation !== 'nmod:poss') {
    const effect = nounGovernors.get(parent.lemma)
    if (effect === undefined) return null
    if (effect !== 'passes') {
      return mark === 'of' || mark === 'for' || mark === 'to' || mark === 'on' ? as(effect) : null
    }
    return nounFromAbove(tree, word.head, type)
  }
  const verbal = parent.upos === 'VERB' || parent.upos === 'AUX'
  if (!verbal) return null
  const verb = word.head
  const lemma = withParticle(tree, verb)
  if (/^obl/.test(relation)) {
    if (mark === 'without') return denied
    if ((mark === 'for' || mark === 'to') && clauseGovernors.get(parent.lemma) === 'requested')
      return as('requested')
    if (mark === 'of' && parent.lemma === 'warn') return as('possible')
    if (mark === 'for' && /^(?:prepare|plan|brace)$/.test(parent.lemma)) return as('planned')
    if (mark === 'in' && /^(?:participate|engage|take)$/.test(parent.lemma))
      return modalityAt(tree, verb, type, 0)
    if (mark === 'from' && /^(?:refrain|abstain|prevent)$/.test(parent.lemma)) return denied
    return null
  }
  const effect = objectGovernors.get(lemma) ?? objectGovernors.get(parent.lemma)
  const object = relation === 'obj' || relation === 'nsubj:pass'
  if (object && effect !== undefined && effect !== 'passes') {
    const above = modalityAt(tree, verb, type, 0)
    if (effect === 'denied') return above.polarity === 'negative' ? null : denied
    if (above.polarity === 'negative') return denied
    // "approved and ordered" are done with the saying; what they approve is still to come.
    return as(effect)
  }
  const carried = object
    ? isDoing(lemma) || isUndergoing(lemma) || isOccurring(lemma)
    : relation.startsWith('nsubj') && isOccurring(lemma)
  if (!carried) return null
  if (/^(?:stop|end|halt|suspend|repel)$/.test(lemma)) return null
  return modalityAt(tree, verb, type, 0)
}

const withParticle = (tree: Tree, verb: number): string => {
  const particle = childBy(tree, verb, 'compound:prt')
  const lemma = tree.words[verb]?.lemma ?? ''
  return particle === undefined ? lemma : `${lemma}_${tree.words[particle]?.lower ?? ''}`
}
