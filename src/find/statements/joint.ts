import { verbCue } from '../../lexicon/cues.ts'
import type { WordRange } from '../../reader/reading.ts'
import { isNegated } from '../tree/clauses.ts'
import { conjuncts, firstConjunct } from '../tree/conjuncts.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'

// "said it was over but did not elaborate"
const withholding =
  /^(elaborate|provide|give|specify|offer|say|explain|identify|name|comment|disclose|detail)$/
const finite = /^VB[DZPN]$/

/**
 * The cue with which another is really coordinated, where the tree has hung it on what the first one says.
 *
 * @example "He said the road had been closed and added that it would stay so": `added` goes with `said`
 */
export function outerCue(tree: Tree, verb: number): number | undefined {
  const word = tree.words[verb]
  if (word?.deprel !== 'conj') return undefined
  if (!finite.test(word.xpos) && !(withholding.test(word.lemma) && isNegated(tree, verb)))
    return undefined
  if (childBy(tree, verb, 'nsubj', 'csubj', 'expl') !== undefined) return undefined
  const clause = firstConjunct(tree, verb)
  const inner = tree.words[clause]
  if (!inner || !/^(ccomp|xcomp|advcl)$/.test(inner.deprel)) return undefined
  const outer = tree.words[inner.head]
  if (!outer || !verbCue(outer.lemma)) return undefined
  const infinitive = childrenBy(tree, clause, 'mark').some(
    (mark) => tree.words[mark]?.lower === 'to',
  )
  const cue = verbCue(word.lemma)
  if (withholding.test(word.lemma) && isNegated(tree, verb)) return inner.head
  const says = cue?.has('clause') === true && cue.get('clause')?.act === 'say'
  return says || (infinitive && cue !== undefined && !verbCue(inner.lemma) && word.xpos !== 'VBN')
    ? inner.head
    : undefined
}

/** What a cue says, cut off where the next cue of the same source begins. */
export function beforeJoint(tree: Tree, [first, end]: WordRange, verb: number): WordRange {
  for (let at = first; at < end; at += 1) {
    if (tree.words[at]?.deprel !== 'conj' || outerCue(tree, at) !== verb) continue
    const start = Math.min(tree.first[at] ?? at, ...conjunctions(tree, at))
    return start > first ? [first, start] : [first, end]
  }
  return [first, end]
}

const conjunctions = (tree: Tree, verb: number): readonly number[] =>
  conjuncts(tree, verb)
    .flatMap((index) => childrenBy(tree, index, 'cc'))
    .filter((index) => index < verb)
