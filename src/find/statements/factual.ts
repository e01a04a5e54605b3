import { isNegated, verbForm } from '../tree/clauses.ts'
import { childBy, type Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

/** Whether a statement was made, expressly not made, or is only thought of. */
type Factuality = 'made' | 'not-made' | 'unreal'

/** What is said is an infinitive: "said to be". */
const isInfinitival = (tree: Tree, { cue, act }: Draft): boolean =>
  act === 'say' && tree.words[cue + 1]?.lower === 'to' && tree.words[cue]?.xpos === 'VBN'

const going = new Set([
  'go',
  'continue',
  'proceed',
  'begin',
  'start',
  'use',
  'move',
  'take',
  'hurry',
  'appear',
  'want',
  'like',
  'rush',
  'come',
])
const refusing = new Set(['refuse', 'decline', 'fail', 'hesitate', 'avoid'])
const unreal = new Set(['will', 'shall', 'should', 'must', 'can', 'could', 'may', 'might', 'would'])
const conditions = new Set(['if', 'unless', 'whether'])

/**
 * "refused to condemn" and "did not say" were not made; "should say", "if they say", "to say" are only thought of.
 *
 * @example "She did not blame Norland."
 */
export function factualityOf(tree: Tree, draft: Draft): Factuality {
  const verb = tree.words[draft.cue]
  if (verb?.upos !== 'VERB') return 'made'
  if (draft.act === 'refuse') return 'made'
  if (draft.quoted && draft.content.length > 0)
    return isNegated(tree, draft.cue) ? 'not-made' : 'made'
  const form = verbForm(tree, draft.cue)
  const negated = isNegated(tree, draft.cue)
  // "is said to be": by nobody in particular.
  if (draft.source.length === 0 && isInfinitival(tree, draft)) return 'unreal'
  if (form.infinitive) {
    const outer = tree.words[verb.head]
    if (outer && refusing.has(outer.lemma)) return 'not-made'
    if (outer && going.has(outer.lemma)) return isNegated(tree, verb.head) ? 'not-made' : 'made'
    return 'unreal'
  }
  if (form.modal !== null && unreal.has(form.modal))
    return negated && /^(would|could)$/.test(form.modal) ? 'not-made' : 'unreal'
  const marker = childBy(tree, draft.cue, 'mark')
  if (conditions.has(tree.words[marker ?? -1]?.lower ?? '') && verb.xpos !== 'VBN') return 'unreal'
  // An imperative: "Tell them that".
  if (
    verb.xpos === 'VB' &&
    childBy(tree, draft.cue, 'nsubj', 'aux') === undefined &&
    verb.deprel === 'root'
  )
    return 'unreal'
  return negated ? 'not-made' : 'made'
}
