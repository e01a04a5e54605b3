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
  // The number may hang on its own percent sign.
  const above = words[top]?.head ?? -1
  const head = above > top && above < phrase.end ? (words[above]?.head ?? -1) : above
  const heads = [head, above, top]
  const subjects = heads.map((at) => childBy(tree, at, 'nsubj') ?? -1)
  const near = [head, ...subjects, end].some((at) => words[at]?.lemma === 'turnout')
  return near ? 'other' : null
}
