import { type Cue, verbCue } from '../../../lexicon/cues.ts'
import { subtreeRange } from '../../tree/subtree.ts'
import { childBy, type Tree } from '../../tree/tree.ts'
import type { Part } from './part.ts'

/**
 * What somebody will not say: the content is that of the verb of saying.
 *
 * @example "She declined to say whether the talks would go on."
 */
export function declined(tree: Tree, verb: number, cue: Cue): Part | null {
  const entry = cue.get('declined')
  const said = entry && childBy(tree, verb, 'xcomp')
  if (said === undefined || !entry || !verbCue(tree.words[said]?.lemma ?? '')) return null
  const clause = childBy(tree, said, 'ccomp') ?? childBy(tree, said, 'obj')
  if (clause === undefined) return null
  return { ranges: [subtreeRange(tree, clause)], act: entry.act, clausal: true, under: said }
}
