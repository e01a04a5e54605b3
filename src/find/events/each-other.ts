import { childBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'

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
    const together = word?.upos === 'VERB' && mutual.test(word.lemma) && draft.who.length > 1
    const alone = draft.whom.length === 0 || draft.whom.every((head) => head === object)
    return together && alone ? { ...draft, whom: draft.who } : draft
  })
}

/** "each other", "one another", by either of their words. */
function isOther({ tree }: EventContext, head: number | undefined): boolean {
  if (head === undefined) return false
  const pair = [head - 1, head, head + 1].map((at) => tree.words[at]?.lower ?? '').join(' ')
  return /\b(?:each other|one another)\b/.test(pair)
}
