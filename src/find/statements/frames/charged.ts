import type { Cue } from '../../../lexicon/cues.ts'
import { isPassive } from '../../tree/subjects.ts'
import { subtreeRange } from '../../tree/subtree.ts'
import { childBy, type Tree } from '../../tree/tree.ts'
import { markerOf, type Part, relatives } from './part.ts'

/**
 * The one blamed or praised, with the reason.
 *
 * @example "He accused the guards of opening fire."
 * @example "She condemned the raid."
 */
export function charged(tree: Tree, verb: number, cue: Cue): Part | null {
  const entry = cue.get('target')
  if (!entry) return null
  const reason = (tree.children[verb] ?? []).find((child) => {
    const marker = tree.words[markerOf(tree, child) ?? -1]?.lower ?? ''
    const deprel = tree.words[child]?.deprel ?? ''
    return (
      child > verb && /^(obl|advcl|ccomp|xcomp)/.test(deprel) && entry.prepositions.includes(marker)
    )
  })
  if (isPassive(tree, verb)) {
    // "was suspected of" names nobody who does so; an accusation is worth keeping even so.
    if (reason === undefined || tree.words[verb]?.lemma !== 'accuse') return null
    return { ranges: [subtreeRange(tree, reason)], act: entry.act }
  }
  const object = childBy(tree, verb, 'obj')
  if (object === undefined) return null
  if (object < verb) {
    if (reason === undefined || !relatives.has(tree.words[object]?.lower ?? '')) return null
    return { ranges: [[object, object + 1], subtreeRange(tree, reason)], act: entry.act }
  }
  const [first, end] = subtreeRange(tree, object)
  const last = reason === undefined ? end : Math.max(end, subtreeRange(tree, reason)[1])
  return { ranges: [[first, last]], act: entry.act }
}
