import type { EventType } from '../../record/record.ts'
import { isNegated } from '../tree/clauses.ts'
import { isPassive } from '../tree/subjects.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { clauseGovernors, type Effect, nounGovernors } from './governors.ts'
import { isLessened } from './is-lessened.ts'
import { denied, type Modality, modality, occurred, performed } from './modality.ts'
import { hasCondition, ownStatus } from './own-status.ts'
import { preposition } from './phrases.ts'
import { isRefuted } from './refuted-claim.ts'
import { supposed } from './supposed.ts'
import { verbGroup } from './verb-group.ts'

/**
 * Whether and how surely an event is said to have happened, from its verb, the auxiliaries, and the words above it.
 *
 * @example "They plan to strike" is planned; "has not struck" negative and denied; "if asked, we would help" conditional
 */
export function verbModality(tree: Tree, verb: number, type: EventType): Modality {
  return modalityAt(tree, verb, type, 0)
}

/** The same for a verb so many verbs above the event's own. */
function modalityAt(tree: Tree, verb: number, type: EventType, depth: number): Modality {
  const word = tree.words[verb]
  if (!word || depth > 8) return occurred
  const group = verbGroup(tree, verb)
  const no = (group.negated || isNegated(tree, verb)) && !isLessened(tree, verb)
  if (no) return supposed(tree, verb, group) ?? denied
  if (hasNoObject(tree, verb) || followsNor(tree, verb)) return denied
  if (isSecondOfOr(tree, verb)) return modalityAt(tree, word.head, type, depth + 1)
  if (isUnfulfilled(tree, verb)) return denied
  const own = isStanding(tree, verb, type) ? 'ongoing' : ownStatus(tree, verb, type, group)
  if (own !== null && own !== 'ongoing') return modality(own)
  const above = statusFromAbove(tree, verb, type, depth)
  if (above && above.status !== 'occurred') {
    // "ready to help if asked"
    const open = above.status === 'planned' || above.status === 'possible'
    return open && hasCondition(tree, verb) ? modality('conditional') : above
  }
  return modality(own ?? 'occurred')
}

/** "forces supported by Norland", "a militia armed by it": a state of things. */
const isStanding = (tree: Tree, verb: number, type: EventType): boolean =>
  (type === 'SUPPORT' ||
    (type === 'AID' && /^(?:arm|fund|train)$/.test(tree.words[verb]?.lemma ?? ''))) &&
  tree.words[verb]?.deprel === 'acl' &&
  isPassive(tree, verb)

/** "will neither vote nor negotiate", wherever the tree hung the second verb. */
const followsNor = (tree: Tree, verb: number): boolean =>
  tree.words[verb - 1]?.lower === 'nor' ||
  childrenBy(tree, verb, 'cc').some((at) => tree.words[at]?.lower === 'nor')

/** "has not met or spoken with", "is not shelling or bombing": the second has the helping words of the first. */
function isSecondOfOr(tree: Tree, verb: number): boolean {
  const word = tree.words[verb]
  if (word?.deprel !== 'conj' || tree.words[verb - 1]?.lower !== 'or') return false
  if (childBy(tree, verb, 'nsubj', 'aux', 'aux:pass', 'mark') !== undefined) return false
  return /^VB[NG]$/.test(word.xpos) && tree.words[word.head]?.xpos === word.xpos
}

const hasNoObject = (tree: Tree, verb: number): boolean => {
  const object = childBy(tree, verb, 'obj', 'nsubj:pass')
  return object !== undefined && hasNo(tree, object)
}

/** A noun that there is none of: "no agreement", "neither attack". */
export const hasNo = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'advmod').some((at) =>
    /^(?:no|neither)$/.test(tree.words[at]?.lower ?? ''),
  ) || tree.words[noun - 1]?.lower === 'no'

/** "has yet to sign", "hardly fired", "voted against sending": by the words themselves, wherever the tree hung them. */
function isUnfulfilled(tree: Tree, verb: number): boolean {
  const before = tree.words[verb - 1]?.lower ?? ''
  const second = tree.words[verb - 2]?.lower ?? ''
  if (before === 'to' && (second === 'yet' || second === 'not')) return true
  if (before === 'against' && tree.words[verb]?.xpos === 'VBG') return true
  if (before === 'of' && (second === 'instead' || second === 'short')) return true
  return /^(?:hardly|scarcely)$/.test(before)
}

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
    const own = childBy(tree, verb, 'nsubj') !== undefined
    // "would see them leave and the army return": a bare form with its own subject still hangs on what is over it.
    if (own && (word.xpos !== 'VB' || childBy(tree, verb, 'aux') !== undefined)) return null
    // "threatened to strike and killed nine": a past beside an infinitive has happened.
    if (word.xpos === 'VBD' && parent.xpos === 'VB') return null
    if (isSecondInfinitive(tree, verb)) return fromGovernor(tree, verb, type, 'xcomp', 'to', depth)
    // "would try to search it or prevent it": the bare second verb has all that the first has.
    if (word.xpos === 'VB' && !verbGroup(tree, verb).infinitive)
      return modalityAt(tree, word.head, type, depth + 1)
    return statusFromAbove(tree, word.head, type, depth + 1)
  }
  const mark = preposition(tree, verb)
  if (relation.startsWith('acl') || relation === 'nmod') {
    if (isRefuted(tree, word.head) && followsThat(tree, word.head)) return denied
    if (relation === 'acl:relcl') return null
    const effect = nounGovernors.get(parent.lemma)
    if (effect === undefined && relation === 'acl' && mark === 'to' && word.xpos === 'VB') {
      // "the latest blast to hit the town" hit it.
      if (isOneOfSome(tree, verb)) return null
      return modality(parent.lemma === 'time' ? 'requested' : 'possible')
    }
    // "no evidence that they struck"
    const claimed = /^(?:evidence|proof|sign|indication|suggestion)$/.test(parent.lemma)
    if (claimed && hasNo(tree, word.head)) return modality('possible')
    // "would send a ship carrying aid", "failed to adopt a text condemning it": what it carries or says is to come too.
    const held = /^(?:carry|bring|deliver)$/.test(word.lemma) || texts.test(parent.lemma)
    if (relation === 'acl' && word.xpos === 'VBG' && held && parent.deprel === 'obj')
      return modalityAt(tree, parent.head, type, depth + 1)
    if (effect === undefined || word.xpos === 'VBN') return null
    if (effect !== 'passes') return modality(effect)
    if (mark !== 'to' && mark !== 'at') return null
    // "attempts to seize": tried, not known to be done.
    return isFailed(tree, word.head) ? denied : modality('possible')
  }
  if (!/^(?:xcomp|ccomp|advcl|csubj|obl|obj|dep$)/.test(relation)) return null
  if (relation === 'dep' && word.head > verb) return null
  if (relation === 'advcl' && !isGoverned(tree, verb, mark)) {
    // "will enter the town, using tanks": the manner of what is to come is to come.
    const manner = word.xpos === 'VBG' && mark === null && !performed.has(type)
    if (manner && parent.upos === 'VERB' && word.head < verb) return toCome(tree, verb, type, depth)
    // "will go there to investigate it"
    if (mark === 'to' && performed.has(type)) return toCome(tree, verb, type, depth)
    if (mark !== 'to' || type === 'PROTEST') return null
    return modality('planned')
  }
  if (relation === 'ccomp' && isRefuted(tree, word.head)) return denied
  if (relation === 'ccomp' && parent.upos === 'NOUN' && hasNo(tree, word.head))
    return modality('possible')
  return fromGovernor(tree, verb, type, relation, mark, depth)
}

/** "attempts to seize it failed", "failed attempts at seizing it" */
const isFailed = (tree: Tree, attempt: number): boolean => {
  const word = tree.words[attempt]
  if (!word || !/^(?:attempt|effort|bid|push)$/.test(word.lemma)) return false
  const failed = /^(?:failed|unsuccessful|abortive|botched|foiled|futile|vain)$/
  if (childrenBy(tree, attempt, 'amod').some((at) => failed.test(tree.words[at]?.lower ?? '')))
    return true
  const over = tree.words[word.head]?.lemma ?? ''
  return word.deprel === 'nsubj' && /^(?:fail|falter|collapse|founder|stall)$/.test(over)
}

/** "promised to leave and to free them": the second of two things that hang on one verb, hung on that verb as its equal. */
const isSecondInfinitive = (tree: Tree, verb: number): boolean => {
  const head = tree.words[verb]?.head ?? -1
  const first = childBy(tree, head, 'xcomp')
  return preposition(tree, verb) === 'to' && first !== undefined && first > head && first < verb
}

/** What an adverbial clause has from a main clause that is still to come; null where that has happened. */
function toCome(tree: Tree, verb: number, type: EventType, depth: number): Modality | null {
  const above = modalityAt(tree, tree.words[verb]?.head ?? -1, type, depth + 1)
  return /^(?:planned|conditional|requested)$/.test(above.status) ? above : null
}

const followsThat = (tree: Tree, noun: number): boolean => tree.words[noun + 1]?.lower === 'that'

/** What the verb over a clause makes of it. */
function fromGovernor(
  tree: Tree,
  verb: number,
  type: EventType,
  relation: string,
  mark: string | null,
  depth: number,
): Modality | null {
  const word = tree.words[verb]
  if (!word || isApart(tree, word.head, verb)) return null
  const effect = effectOf(tree, word.head, relation, mark)
  if (effect === undefined) {
    // "claims to have killed nine": what is claimed is past, whenever it is claimed.
    if (verbGroup(tree, verb).perfect) return null
    // "talks were under way to free them"
    if (relation === 'xcomp' && mark === 'to' && tree.words[word.head]?.upos === 'NOUN')
      return isOneOfSome(tree, verb) ? null : modality('possible')
    return relation === 'xcomp' ? modalityAt(tree, word.head, type, depth + 1) : null
  }
  if (isStopping(tree, word.head) && relation === 'xcomp') {
    // "called on them to stop arming it": what is to end goes on.
    const above = modalityAt(tree, word.head, type, depth + 1)
    return modality(above.status === 'occurred' ? 'occurred' : 'ongoing')
  }
  if (effect === 'passes') {
    // "accused of seizing", "blamed for seizing": the charge is made whatever the speaker denies.
    if (mark === 'of' || mark === 'for') return null
    const above = modalityAt(tree, word.head, type, depth + 1)
    const tried = mark === 'to' && isAttempt(tree, word.head)
    return tried && isReal(above) ? modality('possible') : above
  }
  if (effect === 'denied') return isNegated(tree, word.head) ? null : denied
  if (isNegated(tree, word.head) && (effect === 'planned' || effect === 'ongoing')) return denied
  return modality(effect)
}

/** "The mayor declined to run; voters passed a law": a semicolon ends what a verb governs, wherever the tree hung it. */
function isApart(tree: Tree, over: number, verb: number): boolean {
  for (let at = over + 1; at < verb; at += 1) if (tree.words[at]?.form === ';') return true
  return false
}

const FAR = 9

/** "the first to strike", "the latest in a spate of blasts to hit it". */
function isOneOfSome(tree: Tree, verb: number): boolean {
  for (let at = verb - 1; at > verb - FAR; at -= 1)
    if (/^(?:first|second|third|latest|last|only)$/.test(tree.words[at]?.lower ?? '')) return true
  return false
}

const texts =
  /^(?:resolution|statement|bill|letter|law|motion|draft|text|decree|measure|declaration|petition|deal|agreement|treaty|order|amendment|document)$/

const isStopping = (tree: Tree, verb: number): boolean =>
  /^(?:stop|end|cease|halt|quit)$/.test(tree.words[verb]?.lemma ?? '')

/** "is trying to end it", but not "accused of trying to end it", which charges with the deed. */
const isAttempt = (tree: Tree, verb: number): boolean =>
  /^(?:try|attempt|struggle)$/.test(tree.words[verb]?.lemma ?? '') &&
  !/^(?:of|for)$/.test(preposition(tree, verb) ?? '')

const isReal = ({ status }: Modality): boolean => status === 'occurred' || status === 'ongoing'

// What somebody was led to do was done.
const implicative =
  /^(?:inspire|prompt|lead|cause|drive|spur|induce|force|compel|help|manage|begin|start|try|proceed)$/

/** An adverbial clause that is the complement of its verb all the same: `accused of`, `prevent from`, `set to`. */
const isGoverned = (tree: Tree, verb: number, mark: string | null): boolean => {
  const parent = tree.words[tree.words[verb]?.head ?? -1]
  if (!parent) return false
  if (mark === 'to' && implicative.test(parent.lemma)) return true
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
  // "has to leave" ought to; "has a month to leave" may.
  if (lemma === 'have' && mark === 'to')
    return childBy(tree, head, 'obj') === undefined ? 'requested' : 'possible'
  if (lemma === 'rule' && tree.words[head + 1]?.lower === 'out') return 'denied'
  if (/^(?:prevent|stop|keep|ban|bar)$/.test(lemma) && mark === 'from') return 'denied'
  if (lemma === 'call' && /^(?:in|up|off)$/.test(tree.words[head + 1]?.lower ?? ''))
    return mark === 'to' ? 'planned' : undefined
  // "is going to strike" plans, "went on to strike" struck.
  if (lemma === 'go') return parent.lower === 'going' ? 'planned' : 'passes'
  // A plain report of speech leaves what is said as it is; only wanting, denying and doubting change it.
  // "the agency reported that": who reports does not doubt.
  if (relation === 'ccomp' && lemma === 'report') return undefined
  if (relation === 'ccomp' && /^(?:reject|dismiss|refute|rebut|dispute)$/.test(lemma))
    return 'denied'
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
