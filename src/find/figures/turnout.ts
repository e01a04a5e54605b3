import { childBy } from '../tree/tree.ts'
import type { KindRule } from './kind-of.ts'

/**
 * Kind of a turnout, which is a result though it is given as a share.
 *
 * @example "turnout was about 68 percent" and "a turnout of 68 percent"
 */
export const turnout: KindRule = ({ tree, phrase, top, end }) => {
  if (phrase.unit !== 'share') return null
  const { words } = tree
  const head = words[top]?.head ?? -1
  const subject = childBy(tree, head, 'nsubj') ?? -1
  const own = childBy(tree, top, 'nsubj') ?? -1
  const near = [head, subject, own, end].some((at) => words[at]?.lemma === 'turnout')
  return near ? 'other' : null
}
