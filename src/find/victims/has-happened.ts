import { isNegated, verbForm } from '../tree/clauses.ts'
import { childrenBy, type Tree } from '../tree/tree.ts'

const nearly = /^(?:almost|nearly|allegedly)$/
const attempts =
  /^(?:attempt|plot|plan|threat|conspiracy|effort|try|intention|failure|possibility|risk|danger|fear)$/
const unreal = /^(?:if|unless|whether|lest|would|could|should|may|might|can|must)$/
const achieved = /^(?:manage|succeed)$/

/**
 * Whether a verb tells of a thing done, and not of one feared, planned, tried, nearly come to or denied.
 *
 * @example "the mayor was killed" does; "plans to kill the mayor", "was almost killed", "did not kill" do not
 */
export function hasHappened(tree: Tree, verb: number): boolean {
  if (isNegated(tree, verb)) return false
  const { modal, infinitive, tense, perfect } = verbForm(tree, verb)
  if (modal !== null) return false
  // "is hurt by the vote", "nobody knows who kills" tell of no one case.
  if (tense === 'present' && !perfect) return false
  if (infinitive && !achieved.test(tree.words[tree.words[verb]?.head ?? -1]?.lemma ?? ''))
    return false
  const marks = childrenBy(tree, verb, 'advmod', 'mark', 'aux')
  if (
    marks.some(
      (i) => nearly.test(tree.words[i]?.lower ?? '') || unreal.test(tree.words[i]?.lower ?? ''),
    )
  )
    return false
  const governor = tree.words[tree.words[verb]?.head ?? -1]
  return !attempts.test(governor?.lemma ?? '')
}

/**
 * Whether a noun of harm tells of a thing done.
 *
 * @example "the murder of the judge" does; "an attempted murder", "a threat of death", "demanded her release" do not
 */
export function hasHappenedNoun(tree: Tree, noun: number): boolean {
  const word = tree.words[noun]
  if (attempts.test(tree.words[word?.head ?? -1]?.lemma ?? '')) return false
  // "asked a ransom for his release"
  if (wished.test(word?.lemma ?? '') && isWished(tree, noun)) return false
  return !childrenBy(tree, noun, 'amod', 'compound', 'det').some((i) =>
    /^(?:attempted|failed|frustrated|alleged|possible|planned|no|any|future)$/.test(
      tree.words[i]?.lower ?? '',
    ),
  )
}

const wished = /^(?:release|rescue|liberation)$/

const isWished = (tree: Tree, noun: number): boolean =>
  /^(?:demand|urge|ask|seek|want|negotiate|await|request|require|expect|secure|discuss)$/.test(
    tree.words[tree.words[noun]?.head ?? -1]?.lemma ?? '',
  ) ||
  childrenBy(tree, noun, 'case').some((i) => /^(?:for|on|about)$/.test(tree.words[i]?.lower ?? ''))
