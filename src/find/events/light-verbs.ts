import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'

/**
 * Leaves out a noun that is the very object by which its verb was taken for an event, whatever type it has alone.
 *
 * @example "provided support" is one AID, not a SUPPORT too; "condemned the attack" stays two events
 */
export function lightVerbs(context: EventContext, drafts: readonly Draft[]): readonly Draft[] {
  const verbs = new Map<number, Draft>()
  for (const draft of drafts) if (draft.trigger?.conditions.object) verbs.set(draft.head, draft)
  // "the lifting of sanctions" is one event too.
  const eased = new Set<number>()
  for (const { head, type } of drafts)
    if (type === 'RETREAT' && context.tree.words[head]?.upos === 'NOUN') eased.add(head)
  return drafts.filter((draft) => {
    const noun = context.tree.words[draft.head]
    if (draft.type === 'SANCTION' && eased.has(noun?.head ?? -1)) return false
    const verb = verbs.get(noun?.head ?? -1)
    if (!noun || !verb || noun.upos === 'VERB' || !/^(?:obj|nsubj:pass)$/.test(noun.deprel))
      return true
    const list = verb.trigger?.conditions.object
    return !list?.lemmas.has(noun.lemma.toLowerCase())
  })
}
