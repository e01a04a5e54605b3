import { childrenBy } from '../../find/tree/tree.ts'
import { actorsOf } from '../events/actors-of.ts'
import { pointedBack } from './pointed-back.ts'
import type { Stage } from './stage.ts'

/**
 * Who answers for what a word stands for: the actor it is, the one whose it is or by whom it was done, or whoever did or
 * said before what it points back to; never the holders themselves, who judge it.
 *
 * @example "the council's plan" and "the plan by the council" are the council's; after "A court sentenced him", "the
 * sentence" is the court's
 */
export function answerable(
  stage: Stage,
  word: number,
  holders: readonly string[] = [],
): readonly string[] {
  const owners = actorsOf(stage.tree, stage, [word])
  if (owners.length > 0) return owners
  for (const child of childrenBy(stage.tree, word, 'nmod')) {
    const by = childrenBy(stage.tree, child, 'case').some(
      (marker) => stage.tree.words[marker]?.lower === 'by',
    )
    if (by) return actorsOf(stage.tree, stage, [child])
  }
  return pointedBack(stage, word, holders)
}
