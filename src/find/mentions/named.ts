import { countryByDemonym, countryByName } from '../../lexicon/countries.ts'
import { isGivenName } from '../../lexicon/names.ts'
import { isKnownOrganization } from '../../lexicon/organizations.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { Entity, EntityType, Reading, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { type Tree, treeOf } from '../tree/tree.ts'
import { mention } from './mention.ts'
import { namePhrase } from './name-phrase.ts'
import { headOf } from './noun-phrase.ts'
import { type Name, retype } from './retype.ts'
import { titleBefore } from './title-before.ts'

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
export function named(reading: Reading, isCountry: (word: number) => boolean): readonly Mention[] {
  const tree = treeOf(reading)
  return retype(reading, names(reading, tree, isCountry)).flatMap(({ words: name, type, sure }) => {
    const head = headOf(tree, name)
    const more = { name, entity: type }
    if (type === 'Person') {
      const [first, end] = namePhrase(tree, name, head)
      const start = Math.min(first, titleBefore(reading, name[0]))
      return mention(tree, 'named', sure, 'name', head, [start, end], more)
    }
    const noun = appositiveAfter(reading, name)
    if (noun !== null) {
      const [first] = namePhrase(tree, name, head)
      return mention(tree, 'named', sure, 'name', noun, [first, noun + 1], more)
    }
    if (type === 'NORP' && isAdjective(tree, head)) return []
    return mention(tree, 'named', sure, 'name', head, namePhrase(tree, name, head), more)
  })
}

function names(
  reading: Reading,
  tree: Tree,
  isCountry: (word: number) => boolean,
): readonly Name[] {
  const found: Name[] = []
  for (const entity of reading.entities) {
    if (!naming.has(entity.type)) continue
    const words = bareName(tree, entity)
    const [first, end] = words
    if (end <= first) continue
    const parts = tree.words.slice(first, end)
    if (!parts.some((word) => /^\p{Lu}/u.test(word.form) || /\.[a-z]{2,}$/.test(word.form)))
      continue
    // Countries and their peoples have rules of their own; a longer name that contains one is kept.
    // "(D-Va.)" is a party and a state.
    if (/^[DRI]$|^[DRI]-/.test(parts[0]?.form ?? '')) continue
    const countries = parts.filter((_, at) => isCountry(first + at)).length
    if (countries === parts.length) continue
    if (countries > 0 && (entity.type === 'Location' || entity.type === 'NORP')) continue
    const form = parts[0]?.form ?? ''
    if (parts.length === 1 && countryByDemonym(form) && !countryByName(form)) continue
    const tail = entity.type === 'Organization' ? personAfterBody(tree, words) : end
    found.push({ words: [first, tail], type: entity.type, sure: entity.sure })
    if (tail < end) found.push({ words: [tail, end], type: 'Person', sure: entity.sure * 0.7 })
  }
  return found
}

// "nurse at the [Maren Hospital Berg]" where the commas are lost: a person's name runs on from a body's.
function personAfterBody(tree: Tree, [first, end]: WordRange): number {
  const before = tree.words[first - 1]?.upos === 'DET' ? first - 2 : first - 1
  const title = nounFacts(tree.words[before - 1]?.lower ?? '')
  if (tree.words[before]?.upos !== 'ADP' || !title?.person) return end
  for (let at = end - 2; at > first && at >= end - 3; at -= 1) {
    const facts = nounFacts(tree.words[at]?.lower ?? '')
    if (facts?.organization && nounFacts(tree.words[end - 1]?.lower ?? '') === null) return at + 1
  }
  return end
}

// "Western diplomats": the adjective of a people or a party is nobody.
const isAdjective = (tree: Tree, head: number): boolean => {
  const word = tree.words[head]
  return word?.deprel === 'amod' || (word?.upos === 'ADJ' && word.deprel === 'compound')
}

// What stands in a name's span but is no part of it: an article, a title, a possessive mark.
function bareName(tree: Tree, entity: Entity): WordRange {
  let [first, end] = entity.words
  const lower = (at: number) => tree.words[at]?.lower ?? ''
  const pos = (at: number) => tree.words[at]?.upos ?? ''
  while (end > first && (/^['’]s?$/.test(lower(end - 1)) || loose.has(pos(end - 1)))) end -= 1
  while (first < end - 1 && loose.has(pos(first))) first += 1
  if (entity.type === 'Person') {
    while (first < end - 1 && isTitleWord(lower(first))) first += 1
  }
  // "Reuters early on", "Security Council Friday": no name ends in an adverb or a weekday.
  while (
    end > first + 1 &&
    (pos(end - 1) === 'ADV' || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower(end - 1)))
  )
    end -= 1
  // "Ban Ki-moon" in three words.
  if (entity.type === 'Person' && joined(tree, end) && joined(tree, end + 1)) end += 2
  return [afterOffice(tree, first, end), end]
}

// Whether a word follows the one before without a space and belongs to a double name.
function joined(tree: Tree, at: number): boolean {
  const word = tree.words[at]
  const part = word?.form === '-' || word?.upos === 'PROPN'
  return part && tree.words[at - 1]?.end === word?.start
}

// "Secretary of [State Ada Berg]": the given name starts the name where an office stands right before.
function afterOffice(tree: Tree, first: number, end: number): number {
  const given = end - 2
  if (given <= first || !isGivenName(tree.words[given]?.form ?? '')) return first
  const link = tree.words[first - 1]
  const office = nounFacts(tree.words[first - 2]?.lower ?? '')
  return link?.upos === 'ADP' && office?.office ? given : first
}

const loose = new Set(['DET', 'PUNCT', 'ADP', 'CCONJ', 'AUX'])

const isTitleWord = (word: string): boolean => {
  const facts = nounFacts(word)
  return facts !== null && (facts.office !== null || facts.rank || facts.honorific)
}

// "the Maren group", "Oskar rebels": the noun after the name means the same actor.
function appositiveAfter(reading: Reading, [first, end]: WordRange): number | null {
  const { words } = reading
  const name = reading.report.text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0)
  for (let at = end; at < end + 2; at += 1) {
    const word = words[at]
    if (word?.upos !== 'NOUN' || word.sentence !== words[first]?.sentence) return null
    if (!nounFacts(word.lemma)?.appositive) {
      if (
        /^(?:news|media|television|rebel|militant|terrorist|shipping|oil|rights)$/.test(word.lower)
      )
        continue
      return null
    }
    const next = words[at + 1]
    // "Oskar group leader": the noun modifies the next.
    if (next?.upos === 'NOUN' && next.sentence === word.sentence) return null
    return isKnownOrganization(name) &&
      !/^(?:rebel|militant|fighter|group|terrorist|insurgent)$/.test(word.lemma)
      ? null
      : at
  }
  return null
}
