import { childBy } from '../tree/tree.ts'
import type { KindRule } from './kind-of.ts'

/**
 * Kind of some of what somebody has: the number is given for its own sake, few as they may be.
 *
 * @example "three of its five crossings", "11 of the tycoon's schemes"; not "three of the crossings"
 */
export const someOfIts: KindRule = ({ tree, phrase, noun }) => {
  if (noun === null || (phrase.low ?? phrase.high ?? 0) < 3) return null
  if (tree.words[phrase.end]?.lower !== 'of') return null
  return childBy(tree, noun, 'nmod:poss') === undefined ? null : 'other'
}
