import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'

const requests = new Set(['asked', 'requested', 'needed', 'required'])
const FAR = 5

/**
 * Gives a deed without a target the target of the happening it is part of, and an offer of help "if asked" the one in its
 * sentence who would ask.
 *
 * @example "The valley slid into war, with Norland mounting an offensive": the offensive is against the valley
 */
export function sharedTarget(context: EventContext, drafts: readonly Draft[]): readonly Draft[] {
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]))
  const asking = new Map<number, Draft>()
  for (const draft of drafts)
    if (draft.type === 'REQUEST') asking.set(context.tree.words[draft.head]?.sentence ?? -1, draft)
  return drafts.map((draft) => {
    if (draft.whom.length > 0) return draft
    const clause = context.tree.words[draft.clause]
    if (draft.type === 'AID' && isIfAsked(context, draft.head)) {
      const asker = asking.get(clause?.sentence ?? -1)
      return asker && asker.head < draft.head ? { ...draft, whom: asker.who } : draft
    }
    const over = byHead.get(clause?.head ?? -1)
    const partOf =
      draft.type === 'ASSAULT' &&
      over?.type === 'ASSAULT' &&
      over.who.length === 0 &&
      clause?.deprel === 'advcl'
    return partOf && over ? { ...draft, whom: over.whom } : draft
  })
}

function isIfAsked({ tree }: EventContext, head: number): boolean {
  for (let at = head + 1; at < head + FAR; at += 1) {
    const word = tree.words[at]
    if (word?.sentence !== tree.words[head]?.sentence) return false
    if (/^(?:if|when|as)$/.test(word?.lower ?? ''))
      return requests.has(tree.words[at + 1]?.lower ?? '')
  }
  return false
}
