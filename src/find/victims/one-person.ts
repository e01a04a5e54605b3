import { nounFacts } from '../../lexicon/titles.ts'
import type { Reading } from '../../reader/reading.ts'
import { childrenBy, type Tree } from '../tree/tree.ts'

/** Nouns for a person that are too bare, or too often of several, to count one of. */
const none = /^(?:public|staff|crew|personnel|police|family|couple|pair|victim|enemy|opposition)$/

/**
 * Whether a word stands for one person told of without a number: a name, or a noun in the singular.
 *
 * @example "a peasant" and "Ana Roldan" do, "two peasants", "the peasants" and "a truck" do not
 */
export function isOnePerson(reading: Reading, tree: Tree, at: number): boolean {
  const word = tree.words[at]
  if (!word || childrenBy(tree, at, 'nummod').length > 0) return false
  // "injuring another"
  if (word.lower === 'another') return true
  // "including a 17-year-old"
  if (word.lower === 'old' && isAged(tree, at)) return true
  if (none.test(word.lemma.toLowerCase()) || /^NNP?S$/.test(word.xpos)) return false
  if (word.upos !== 'PROPN' && word.upos !== 'NOUN') return false
  if (
    childrenBy(tree, at, 'det').some((i) =>
      /^(?:no|every|any|each)$/.test(tree.words[i]?.lower ?? ''),
    )
  )
    return false
  // A name may begin before what the reader took for one.
  const parts = [at, ...childrenBy(tree, at, 'flat')]
  const entity = reading.entities.find(({ words: [first, end] }) =>
    parts.some((part) => first <= part && part < end),
  )
  if (entity?.type === 'Person') return true
  if (entity && entity.type !== 'NORP' && word.upos === 'PROPN') return false
  const facts = nounFacts(word.lemma.toLowerCase())
  if (facts && word.upos === 'NOUN' && !facts.collective)
    return facts.person || facts.profession || facts.kin || facts.office !== null
  const mention = reading.mentions.find(({ head }) => head === at)
  return mention?.type === 'person' && mention.sure >= 0.4
}

const isAged = ({ words }: Tree, at: number): boolean =>
  words[at - 2]?.lower === 'year' && /^(?:a|an)$/.test(words[at - 5]?.lower ?? '')
