import { isGivenName } from '../../lexicon/names.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { EntityType, Reading, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { childrenBy, type Tree, treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { namePhrase } from './name-phrase.ts'

const capital = /^\p{Lu}/u
const argument = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl:agent',
  'nmod:poss',
  'appos',
  'conj',
  'root',
  'obl',
  'parataxis',
])

/**
 * Proper nouns that head a noun phrase and that the model took for no name.
 *
 * @example "The mayor, Ada Berg, resigned" has `Ada Berg` though no entity was found
 */
export function unseenNames(
  reading: Reading,
  taken: (word: number) => boolean,
): readonly Mention[] {
  const tree = treeOf(reading)
  const found: Mention[] = []
  for (const [index, word] of reading.words.entries()) {
    if (word.upos !== 'PROPN' || taken(index) || !capital.test(word.form)) continue
    if (!argument.has(word.deprel) || nounFacts(word.lower) !== null) continue
    const parts = childrenBy(tree, index, 'flat', 'compound').filter(
      (child) => reading.words[child]?.upos === 'PROPN' && !taken(child),
    )
    const name: WordRange = [Math.min(index, ...parts), Math.max(index, ...parts) + 1]
    if (name[1] - name[0] > 6) continue
    const entity = guess(tree, index, name)
    if (!entity) continue
    const words = namePhrase(tree, name, index)
    found.push(mention(tree, 'unseen-names', 0.4, 'name', index, words, { name, entity }))
  }
  return found
}

// What is believed in, and a given name too.
const faiths = /^(?:islam|jihad|quran|ramadan|sharia|christian|faith|hope)$/

function guess(tree: Tree, index: number, name: WordRange): EntityType | null {
  const first = tree.words[name[0]]
  const given = first !== undefined && isGivenName(first.lower) && !faiths.test(first.lower)
  if (given && (name[1] - name[0] > 1 || tree.words[index]?.deprel === 'nsubj')) return 'Person'
  const titled = childrenBy(tree, index, 'nmod:desc').some(
    (child) => nounFacts(tree.words[child]?.lemma ?? '') !== null,
  )
  if (titled) return 'Person'
  const last = tree.words[name[1] - 1]
  if (last && name[1] - name[0] > 1 && nounFacts(last.lower)?.organization) return 'Organization'
  if (/^[A-Z]{2,6}$/.test(tree.words[index]?.form ?? '')) return 'Organization'
  return null
}
