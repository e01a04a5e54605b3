import { nounFacts } from '../../lexicon/titles.ts'
import { childBy, childrenBy, type Tree } from '../tree/tree.ts'

const pacts = new Set(['alliance', 'union', 'partnership', 'coalition'])

/**
 * Whether a noun that may name a body means a thing here, by the words around it: a corpse, a condition, a pact, power.
 *
 * @example "her body", "the state of security", "an alliance with Norland", "uses force"; but "the governing body"
 */
export function isThing(tree: Tree, index: number): boolean {
  const word = tree.words[index]
  const next = tree.words[index + 1]
  const owner = childBy(tree, index, 'nmod:poss')
  switch (word?.lower) {
    case 'body':
      return owner !== undefined && tree.words[owner]?.lower !== 'its'
    case 'authority':
      return /^(?:his|her|their|my|your)$/.test(tree.words[owner ?? -1]?.lower ?? '')
    case 'force':
      return (
        childBy(tree, index, 'det', 'nmod:poss', 'nummod') === undefined && !isNamed(tree, index)
      )
    case 'state':
    case 'movement':
      return next?.lower === 'of' && isCommon(tree, index + 2)
    default:
      return pacts.has(word?.lower ?? '') && next?.lower === 'with'
  }
}

// "Norlandic force", "Task Force".
const isNamed = (tree: Tree, index: number): boolean =>
  /^\p{Lu}/u.test(tree.words[index]?.form ?? '') ||
  childrenBy(tree, index, 'amod', 'compound', 'nmod').some((child) =>
    /^\p{Lu}/u.test(tree.words[child]?.form ?? ''),
  )

// A common noun, and no people.
const isCommon = (tree: Tree, index: number): boolean => {
  const word = tree.words[index]
  if (word === undefined || /^\p{Lu}/u.test(word.form)) return false
  return word.upos === 'NOUN' && !nounFacts(word.lemma)?.person
}
