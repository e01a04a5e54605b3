import { conjuncts } from '../tree/conjuncts.ts'
import { childBy, childrenBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'

const requests = new Set(['asked', 'requested', 'needed', 'required'])
const FAR = 5

/**
 * Gives a deed without a target the target of the happening it is part of, and an offer of help "if asked" the one in its
 * sentence who would ask; a threat the one whose doing would bring it on, and a refusal of "the demand" those who made it.
 *
 * @example "The valley slid into war, with Norland mounting an offensive": the offensive is against the valley
 */
export function sharedTarget(context: EventContext, drafts: readonly Draft[]): readonly Draft[] {
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]))
  const asking = new Map<number, Draft>()
  for (const draft of drafts)
    if (draft.type === 'REQUEST') asking.set(context.tree.words[draft.head]?.sentence ?? -1, draft)
  return drafts.map((draft) => {
    if (draft.type === 'REJECT') return { ...draft, whom: askersOf(context, drafts, draft) }
    if (draft.whom.length > 0) return draft
    if (draft.type === 'THREATEN') return { ...draft, whom: warnedOf(context, draft) }
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

const asked =
  /^(?:demand|call|request|appeal|offer|proposal|invitation|plea|ultimatum|deadline|invite)$/
const NEAR = 60

/** "Norland demanded an apology. Sudland turned down the demand": those who demanded it, where the words name nobody. */
function askersOf(
  { tree }: EventContext,
  drafts: readonly Draft[],
  { head, whom }: Draft,
): readonly number[] {
  const noun = tree.words[whom[0] ?? -1]
  const definite = tree.words[childBy(tree, whom[0] ?? -1, 'det') ?? -1]?.lower ?? ''
  if (whom.length !== 1 || !noun || !asked.test(noun.lemma)) return whom
  if (!/^(?:the|this|that)$/.test(definite) || childBy(tree, whom[0] ?? -1, 'nmod') !== undefined)
    return whom
  const before = drafts.filter(
    (draft) => /^(?:REQUEST|AGREE)$/.test(draft.type) && draft.head < head,
  )
  const last = before.at(-1)
  return last && head - last.head < NEAR && last.who.length > 0 ? last.who : whom
}

/** "threatened a strike unless the mayor gives in": the mayor is whom it threatens. */
function warnedOf({ tree }: EventContext, { head, who }: Draft): readonly number[] {
  for (const over of [head, ...childrenBy(tree, head, 'xcomp', 'obj', 'ccomp')]) {
    for (const clause of childrenBy(tree, over, 'advcl', 'acl')) {
      const supposed = childrenBy(tree, clause, 'mark').some((at) =>
        /^(?:if|unless|until)$/.test(tree.words[at]?.lower ?? ''),
      )
      const subject = childBy(tree, clause, 'nsubj')
      if (!supposed || subject === undefined) continue
      const word = tree.words[subject]
      if (word && !who.some((one) => tree.words[one]?.lower === word.lower))
        return conjuncts(tree, subject)
    }
  }
  return []
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
