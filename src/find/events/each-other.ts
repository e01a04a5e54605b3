import { childBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'
import { inPhrase } from './slots.ts'

const blows = new Set(['ASSAULT', 'ACCUSE', 'THREATEN'])
const mutual = /^(?:fight|clash|battle|skirmish|exchange|trade|swap|feud|spar)$/

/**
 * Makes those who do something to each other its targets too.
 *
 * @example both, as doers and as targets, in "Norland and Sudland traded blame" and "the sides accused each other"
 */
export function eachOther(context: EventContext, drafts: readonly Draft[]): readonly Draft[] {
  const { tree } = context
  return drafts.map((draft) => {
    if (!blows.has(draft.type) || draft.who.length === 0) return draft
    const object = childBy(tree, draft.head, 'obj')
    if (isOther(context, object) || draft.whom.some((head) => isOther(context, head)))
      return { ...draft, whom: draft.who }
    const word = tree.words[draft.head]
    const several = draft.who.length > 1 || draft.who.some((head) => isPair(context, head))
    const together =
      (word?.upos === 'VERB' && mutual.test(word.lemma) && several) || isBetween(context, draft)
    const alone = draft.whom.length === 0 || draft.whom.every((head) => head === object)
    return together && alone ? { ...draft, whom: draft.who } : draft
  })
}

const pair = /^(?:side|country|nation|state|neighbou?r|rival|faction|foe|enemy|army|party|camp)$/

/** "the two countries", "both sides", "the sides": the plural of a word for one of several that face each other. */
const isPair = ({ tree }: EventContext, head: number): boolean =>
  /S$/.test(tree.words[head]?.xpos ?? '') && pair.test(tree.words[head]?.lemma ?? '')

/** "fighting between rebels and police" */
const isBetween = (context: EventContext, { head, clause, who }: Draft): boolean =>
  [head, clause].some((at) => {
    const found = inPhrase(context, at, 'between')
    return found.length > 0 && found.every((one) => who.includes(one))
  })

/** "each other", "one another", by either of their words. */
function isOther({ tree }: EventContext, head: number | undefined): boolean {
  if (head === undefined) return false
  const pair = [head - 1, head, head + 1].map((at) => tree.words[at]?.lower ?? '').join(' ')
  return /\b(?:each other|one another)\b/.test(pair)
}
