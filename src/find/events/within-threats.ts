import type { EventType } from '../../record/record.ts'
import { isUnder, type Tree } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'

const hostile: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
])
const hinders = new Set(['refuse', 'decline'])

/** Of "threatened to strike and bomb" the `strike` for `bomb`. */
function firstInfinitive(tree: Tree, clause: number): number {
  let at = clause
  for (let steps = 0; steps < 5; steps += 1) {
    const word = tree.words[at]
    if (word?.deprel !== 'conj' || word.xpos !== 'VB') return at
    if (tree.words[word.head]?.xpos !== 'VB') return at
    at = word.head
  }
  return at
}

/**
 * Leaves out what is only threatened or refused, for the threat or the refusal is the event, and gives a threat the
 * target of what is threatened.
 *
 * @example "Norland threatened to bomb Sudland" is one event, a THREATEN by Norland against Sudland
 */
export function withinThreats(context: EventContext, drafts: readonly Draft[]): readonly Draft[] {
  const { tree } = context
  const owners = new Map(drafts.map((draft) => [draft.head, draft]))
  const left = new Set<Draft>()
  const targets = new Map<Draft, readonly number[]>()
  for (const draft of drafts) {
    const word = tree.words[firstInfinitive(tree, draft.clause)]
    const over = owners.get(word?.head ?? -1)
    if (!word || !over || over === draft || !isUnder(tree, draft.clause, over.head)) continue
    const threatened =
      over.type === 'THREATEN' &&
      hostile.has(draft.type) &&
      /^(?:xcomp|obj|advcl|acl$)/.test(word.deprel)
    const refused =
      over.type === 'REJECT' &&
      word.deprel === 'xcomp' &&
      hinders.has(tree.words[over.head]?.lemma ?? '')
    if (!threatened && !refused) continue
    left.add(draft)
    if (threatened && over.whom.length === 0) targets.set(over, draft.whom)
  }
  return drafts
    .filter((draft) => !left.has(draft))
    .map((draft) => ({ ...draft, whom: targets.get(draft) ?? draft.whom }))
}
