import { nounFacts } from '../../lexicon/titles.ts'
import type { WordRange } from '../../reader/reading.ts'
import type { Tree } from '../tree/tree.ts'
import { nounPhrase, within } from './noun-phrase.ts'

/**
 * The noun phrase of a name where the name heads it, the name alone where it only modifies another noun.
 *
 * @example "the former mayor Ada Berg" for `Ada Berg`; "Norland" for `Norland` in "the Norland army"
 */
export function namePhrase(tree: Tree, name: WordRange, head: number): WordRange {
  const word = tree.words[head]
  const [first] = nounPhrase(tree, head, false)
  const modifies =
    word !== undefined && ['compound', 'amod', 'nmod:desc', 'flat'].includes(word.deprel)
  if (modifies && word.deprel === 'flat') {
    const governor = tree.words[word.head]
    // Badly attached: the title heads the name.
    if (governor && word.head < name[0] && nounFacts(governor.lemma)?.person) {
      return [nounPhrase(tree, word.head, false)[0], name[1]]
    }
  }
  if (modifies) return name
  return [within(tree, name[0], [Math.min(first, name[0]), name[1]])[0], name[1]]
}
