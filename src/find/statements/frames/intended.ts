import type { Cue } from '../../../lexicon/cues.ts'
import { isPassive, subjects } from '../../tree/subjects.ts'
import { subtreeRange } from '../../tree/subtree.ts'
import { childBy, childrenBy, type Tree } from '../../tree/tree.ts'
import { isInfinitive, type Part, wordSet } from './part.ts'

/**
 * What the source promises, threatens or wants to do, or wants others to do.
 *
 * @example "Norland promised to send engineers."
 * @example "They want the guards to leave."
 */
export function intended(tree: Tree, verb: number, cue: Cue): Part | null {
  const promise = cue.get('infinitive')
  const wish = cue.get('want')
  const entry = promise ?? wish
  if (!entry || isPassive(tree, verb)) return null
  if (entry.act === 'threaten' && isThing(tree, verb)) return null
  const clause = childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl').find(
    (child) => child > verb && isInfinitive(tree, child),
  )
  if (clause === undefined) return null
  const [first, end] = subtreeRange(tree, clause)
  const object = wish ? childBy(tree, verb, 'obj') : undefined
  const start =
    object !== undefined && object > verb ? Math.min(first, subtreeRange(tree, object)[0]) : first
  return { ranges: [[start, end]], act: entry.act, clausal: true }
}

const things = wordSet(
  'crisis conflict fighting war violence dispute tension clash battle attack storm fire flood pandemic outbreak move decision row strike unrest protest drought disease standoff deal shortage',
)

// "the crisis threatens to spread" threatens nobody in words.
const isThing = (tree: Tree, verb: number): boolean =>
  subjects(tree, verb).some((subject) => things.has(tree.words[subject]?.lemma ?? ''))
