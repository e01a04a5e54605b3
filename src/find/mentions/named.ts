import { nounFacts } from '../../lexicon/titles.ts'
import type { Entity, EntityType, Reading, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { relation, type Tree, treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { namePhrase } from './name-phrase.ts'
import { headOf } from './noun-phrase.ts'

const naming: ReadonlySet<EntityType> = new Set([
  'Person',
  'Organization',
  'Location',
  'NORP',
  'Facility',
  'Product',
  'Misc',
])

/**
 * The names that the model saw, each with the titles and descriptions that its noun phrase puts before it.
 *
 * @example "Norland's Foreign Minister Ada Berg resigned" has `Norland's Foreign Minister Ada Berg` with the name `Ada Berg`
 */
export function named(reading: Reading): readonly Mention[] {
  const tree = treeOf(reading)
  const found: Mention[] = []
  for (const entity of reading.entities) {
    if (!naming.has(entity.type)) continue
    const name = bareName(tree, entity)
    if (name[1] <= name[0]) continue
    const words = tree.words.slice(name[0], name[1])
    // A name has a capital; "Misc" and "Product" name actors only now and then and are left to other rules.
    if (!words.some((word) => /^\p{Lu}/u.test(word.form) || /\.[a-z]{2,}$/.test(word.form)))
      continue
    const head = headOf(tree, name)
    if (entity.type === 'NORP' && isAdjective(tree, head)) continue
    found.push(
      mention(tree, 'named', entity.sure, 'name', head, namePhrase(tree, name, head), {
        name,
        entity: entity.type,
      }),
    )
  }
  return found
}

// What stands in a name's span but is no part of it: an article, a title, a possessive mark.
function bareName(tree: Tree, entity: Entity): WordRange {
  let [first, end] = entity.words
  const word = (at: number) => tree.words[at]
  while (
    end > first &&
    (word(end - 1)?.lower === "'s" ||
      word(end - 1)?.lower === '’s' ||
      word(end - 1)?.upos === 'PUNCT')
  )
    end -= 1
  while (first < end - 1 && (word(first)?.upos === 'DET' || word(first)?.upos === 'PUNCT'))
    first += 1
  if (entity.type === 'Person') {
    while (first < end - 1 && isTitleWord(word(first)?.lower ?? '')) first += 1
  }
  return [first, end]
}

const isTitleWord = (word: string): boolean => {
  const facts = nounFacts(word)
  return facts !== null && (facts.office !== null || facts.rank || facts.honorific)
}

const isAdjective = (tree: Tree, head: number): boolean => {
  const word = tree.words[head]
  return word?.upos === 'ADJ' && relation(word) === 'amod'
}
