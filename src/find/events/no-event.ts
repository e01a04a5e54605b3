import { childrenBy } from '../tree/tree.ts'
import type { EventContext } from './context.ts'

/**
 * Words that name no event whatever they say: those of the headline and its repetitions, and those that only give a thing a name.
 *
 * @example "described the advance as an invasion" has no event in `invasion`, but "launched what it called a raid" has
 */
export function isNoEvent(context: EventContext, index: number): boolean {
  const word = context.tree.words[index]
  if (!word || (context.labelled[index] === 1 && !isTold(context, index))) return true
  return context.titles.some(([start, end]) => word.start < end && word.end > start)
}

/** "considered bombing it", "dismissed claims that they bombed it as lies": told with a clause, whatever it is called. */
const isTold = (context: EventContext, index: number): boolean =>
  context.tree.words[index]?.xpos === 'VBG' ||
  childrenBy(context.tree, index, 'mark').some((at) => context.tree.words[at]?.lower === 'that') ||
  followsWhat(context, index)

const FAR = 14

function followsWhat(context: EventContext, index: number): boolean {
  const { words } = context.tree
  for (let at = index - 1; at >= 0 && index - at < FAR; at -= 1) {
    if (words[at]?.sentence !== words[index]?.sentence) return false
    if (words[at]?.lower === 'what') return true
  }
  return false
}
