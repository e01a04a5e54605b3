import type { WordRange } from '../../reader/reading.ts'
import { childrenBy, type Tree } from '../tree/tree.ts'

/**
 * The words of a verbal cue: the verb with the auxiliaries and adverbs right before it and the particle or preposition
 * that goes with it.
 *
 * @example "has reportedly said", "hinted at"
 */
export function cueWords(tree: Tree, verb: number, preposition?: number): readonly WordRange[] {
  let first = verb
  for (const child of [...childrenBy(tree, verb, 'aux', 'advmod')].reverse()) {
    if (child === first - 1) first = child
  }
  const ends = [verb, ...childrenBy(tree, verb, 'compound:prt')]
  if (preposition !== undefined) ends.push(preposition)
  const ranges: [number, number][] = [[first, verb + 1]]
  for (const end of ends.slice(1).sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1]
    if (last && last[1] === end) last[1] = end + 1
    else ranges.push([end, end + 1])
  }
  return ranges
}
