import { wordsOf } from '../../lexicon/event-types.ts'
import type { Entity, Reading } from '../../reader/reading.ts'
import { childBy, type Tree, treeOf } from '../tree/tree.ts'

const people = wordsOf('people')
const sites = wordsOf('site')
const personal = new Set(
  'i you he she we they me him her us them who whom whoever everyone someone anyone nobody himself herself themselves ourselves those'.split(
    ' ',
  ),
)

const entities = new WeakMap<Reading, ReadonlyMap<number, Entity>>()

/** The named entity that each word stands in. */
export function entityAt(reading: Reading, word: number): Entity | undefined {
  let known = entities.get(reading)
  if (!known) {
    const built = new Map<number, Entity>()
    for (const entity of reading.entities)
      for (let at = entity.words[0]; at < entity.words[1]; at += 1) built.set(at, entity)
    known = built
    entities.set(reading, known)
  }
  return known.get(word)
}

/**
 * Whether a word can be somebody who acts or is acted on: a person, a state, an organization, a body of people.
 *
 * @example true for `rebels`, `she`, `Norland`, `the ministry`; false for `record`, `plan`, `Tuesday`
 */
export function isActorLike(reading: Reading, index: number): boolean {
  const word = reading.words[index]
  if (!word) return false
  if (quantities.has(word.lemma) || quantities.has(word.lower)) return isManyActors(reading, index)
  if (personal.has(word.lower)) return true
  const entity = entityAt(reading, index)
  if (entity) {
    if (entity.type === 'Date' || entity.type === 'Money') return false
    if (entity.type === 'Product' || entity.type === 'Misc') return people.has(word.lemma)
    return entity.type !== 'Facility'
  }
  if (word.upos === 'PROPN') return !dayOrMonth.test(word.form)
  return (
    (word.upos === 'NUM' && isManyActors(reading, index)) ||
    ((word.upos === 'NOUN' || word.upos === 'ADJ') &&
      (people.has(word.lemma.toLowerCase()) || people.has(word.lower)))
  )
}

const quantities = new Set(
  'hundred hundreds thousand thousands dozen dozens ten tens million millions score scores number group majority'.split(
    ' ',
  ),
)

/** "dozens of villagers", and "dozens" alone, but not "dozens of houses". */
function isManyActors(reading: Reading, index: number): boolean {
  const tree = treeOf(reading)
  for (const child of tree.children[index] ?? []) {
    if (child < index || tree.words[child]?.deprel !== 'nmod') continue
    return isActorLike(reading, child)
  }
  return true
}

const dayOrMonth =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/

/** Whether a word can be somewhere or something that stands somewhere: a place, a building, a vehicle. */
export function isPlaceLike(reading: Reading, index: number): boolean {
  const word = reading.words[index]
  if (!word) return false
  const entity = entityAt(reading, index)
  if (entity) return entity.type === 'Location' || entity.type === 'Facility'
  return sites.has(word.lemma.toLowerCase()) || sites.has(word.lower)
}

/** Whether a word is (the head of) the name of a person. */
export const isPersonName = (reading: Reading, index: number): boolean =>
  entityAt(reading, index)?.type === 'Person'

/** Whether a word is the head of a sum of money. */
export function isSum(tree: Tree, reading: Reading, index: number): boolean {
  const word = reading.words[index]
  if (!word) return false
  if (entityAt(reading, index)?.type === 'Money' || word.upos === 'SYM') return true
  return (
    /^(?:dollar|euro|pound|million|billion)$/.test(word.lemma) &&
    childBy(tree, index, 'nummod', 'compound') !== undefined
  )
}
