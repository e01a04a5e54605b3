import { allegationNouns, type Cue } from '../../../lexicon/cues.ts'
import { isPassive } from '../../tree/subjects.ts'
import { subtreeRange } from '../../tree/subtree.ts'
import { childBy, type Tree } from '../../tree/tree.ts'
import type { Part } from './part.ts'

/**
 * To reject a claim is to deny it.
 *
 * @example "The mayor dismissed the accusations."
 */
export function rejected(tree: Tree, verb: number, cue: Cue): Part | null {
  const entry = cue.get('allegation')
  if (!entry) return null
  const object = childBy(tree, verb, isPassive(tree, verb) ? 'nsubj:pass' : 'obj')
  if (object === undefined || !allegationNouns.has(tree.words[object]?.lemma ?? '')) return null
  return { ranges: [subtreeRange(tree, object)], act: entry.act }
}
