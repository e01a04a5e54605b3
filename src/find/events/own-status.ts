import type { EventType, Status } from '../../record/record.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'
import { doubtful } from './governors.ts'
import { performed } from './modality.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * What a verb's own auxiliaries, adverbs and conditions say; null for a plain past.
 *
 * @example "may strike" is possible, "if they strike" conditional, "are striking" ongoing
 */
export function ownStatus(
  tree: Tree,
  verb: number,
  type: EventType,
  group: VerbGroup,
): Status | null {
  const adverbs = childrenBy(tree, verb, 'advmod').map((at) => tree.words[at]?.lower ?? '')
  if (adverbs.some((adverb) => doubtful.has(adverb))) return 'possible'
  if (isAim(tree, verb)) return 'planned'
  if (/^(?:nearly|almost)$/.test(tree.words[verb - 1]?.lower ?? '')) return 'possible'
  const mark = childrenBy(tree, verb, 'mark').map((at) => tree.words[at]?.lower ?? '')
  const { modal, perfect, progressive } = group
  if (isInQuestion(tree, verb)) return 'possible'
  if (mark.includes('whether') || (mark.includes('if') && isAsked(tree, verb))) return 'possible'
  if (mark.includes('if') || mark.includes('unless')) {
    const goesOn = /^(?:continue|go|keep)$/.test(tree.words[verb]?.lemma ?? '')
    return progressive || goesOn ? 'ongoing' : 'conditional'
  }
  if (isInverted(tree, verb)) return 'conditional'
  if (modal !== null) return modalStatus(modal, perfect, hasCondition(tree, verb))
  if (progressive) return performed.has(type) ? null : 'ongoing'
  if (group.present && !perfect) {
    if (hasCondition(tree, verb) && !performed.has(type)) return 'conditional'
    return performed.has(type) || type === 'RETREAT' ? null : 'ongoing'
  }
  return isImperative(tree, verb, group) ? 'requested' : null
}

/** "focused its efforts on capturing it", "aimed at ending it". */
function isAim(tree: Tree, verb: number): boolean {
  if (tree.words[verb]?.xpos !== 'VBG' || !/^(?:on|at)$/.test(tree.words[verb - 1]?.lower ?? ''))
    return false
  return [verb - 2, verb - 3, verb - 4].some((at) =>
    /^(?:focus|aim|concentrate|effort|bent|intent)$/.test(tree.words[at]?.lemma ?? ''),
  )
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

function modalStatus(modal: string, perfect: boolean, conditional: boolean): Status | null {
  if (/^(?:should|must|ought)$/.test(modal)) return perfect ? 'denied' : 'requested'
  if (conditional) return 'conditional'
  if (modal === 'will' || modal === 'shall') return 'planned'
  if (modal === 'would') return perfect ? 'conditional' : 'planned'
  return 'possible'
}

/** "should they occupy it", "had they struck": a condition without `if`. */
function isInverted(tree: Tree, verb: number): boolean {
  const subject = childBy(tree, verb, 'nsubj')
  if (subject === undefined || !/^(?:advcl|ccomp)/.test(tree.words[verb]?.deprel ?? ''))
    return false
  return childrenBy(tree, verb, 'aux').some(
    (at) => at < subject && /^(?:should|had|were)$/.test(tree.words[at]?.lower ?? ''),
  )
}

const FAR = 16

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

/** Whether an `if` clause hangs on a verb. */
export const hasCondition = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl').some((clause) =>
    childrenBy(tree, clause, 'mark').some((at) =>
      /^(?:if|unless|provided)$/.test(tree.words[at]?.lower ?? ''),
    ),
  )
