import { mediumNamed } from '../../lexicon/agencies.ts'
import { leaderCountry } from '../../lexicon/leaders.ts'
import { isGivenName } from '../../lexicon/names.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { Entity, EntityType, Reading, WordRange } from '../../reader/reading.ts'
import { countryNamed, countryOfDemonym } from '../own-states.ts'
import type { Tree } from '../tree/tree.ts'
import type { Name } from './retype.ts'

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
 * The ranges of the names that the model saw, mended at their edges: no article, title or weekday, no body before a
 * person's name, one range for a name in two.
 *
 * @example "the U.N., Berg" seen as one name is `Berg`; "Ada" and "Berg" side by side are `Ada Berg`
 */
export function nameRanges(
  reading: Reading,
  tree: Tree,
  isKnown: (word: number) => boolean,
): readonly Name[] {
  const found: Name[] = []
  for (const entity of reading.entities) {
    if (!naming.has(entity.type)) continue
    const bare = bareName(tree, entity)
    const [first, end] = bare
    if (end <= first) continue
    const parts = tree.words.slice(first, end)
    const capital = parts.some(({ form }) => /^\p{Lu}/u.test(form) || /\.[a-z]{2,}$/.test(form))
    // "(D-Va.)" is a party and a state.
    if (!capital || /^[DRI]$|^[DRI]-/.test(parts[0]?.form ?? '')) continue
    // Countries and known bodies have rules of their own; a longer name that contains one is kept.
    const covered = parts.filter((_, at) => isKnown(first + at)).length
    if (covered === parts.length) continue
    if (covered > 0 && (entity.type === 'Location' || entity.type === 'NORP')) continue
    const form = parts[0]?.form ?? ''
    if (parts.length === 1 && countryOfDemonym(reading, form) && !countryNamed(reading, form))
      continue
    const start =
      covered > 0 ? personAfterKnown(tree, bare, isKnown) : personAfterAgency(tree, bare)
    const type = start > first ? 'Person' : entity.type
    const tail = type === 'Organization' ? personAfterBody(tree, bare) : end
    push(tree, found, { words: [start, tail], type, sure: entity.sure })
    if (tail < end)
      push(tree, found, { words: [tail, end], type: 'Person', sure: entity.sure * 0.7 })
  }
  return found
}

// "Ada" and "Berg" that the model parted are one name.
function push(tree: Tree, found: Name[], name: Name): void {
  const last = found.at(-1)
  const gap = (tree.words[name.words[0]]?.start ?? 0) - (tree.words[name.words[0] - 1]?.end ?? 0)
  const close = isInserted(tree, last) ? 1 : 0
  const joins =
    last?.type === 'Person' && name.type === 'Person' && last.words[1] + close === name.words[0]
  // "Col." that the model took for a name of its own is the rank of the next.
  const isRank = last !== undefined && tree.words.slice(...last.words).every(isTitle)
  if (joins && isRank) found[found.length - 1] = name
  else if (last && joins && gap === 1 && name.words[1] - last.words[0] <= 4) {
    found[found.length - 1] = { ...last, words: [last.words[0], name.words[1]] }
  } else found.push(name)
}

// "[Ada] Berg": the given name that an editor has put into somebody's words.
const isInserted = (tree: Tree, name: Name | undefined): boolean =>
  name !== undefined &&
  tree.words[name.words[0] - 1]?.form === '[' &&
  tree.words[name.words[1]]?.form === ']'

// "[U.N. Ada Berg]", "[U.N., Berg]": a person's name after that of a body.
function personAfterKnown(
  tree: Tree,
  [first, end]: WordRange,
  known: (word: number) => boolean,
): number {
  let start = first
  while (start < end && known(start)) start += 1
  const comma = tree.words[start]?.upos === 'PUNCT'
  while (start < end && tree.words[start]?.upos === 'PUNCT') start += 1
  if (start === first || start >= end) return first
  const body = nounFacts(tree.words[end - 1]?.lower ?? '')
  if (body?.organization || body?.collective) return first
  return comma || isGivenName(tree.words[start]?.form ?? '') ? start : first
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

// What stands in a name's span but is no part of it: an article, a title, a possessive mark.
function bareName(tree: Tree, entity: Entity): WordRange {
  let [first, end] = entity.words
  const lower = (at: number) => tree.words[at]?.lower ?? ''
  const pos = (at: number) => tree.words[at]?.upos ?? ''
  while (end > first && (/^['’]s?$/.test(lower(end - 1)) || loose.has(pos(end - 1)))) end -= 1
  while (first < end - 1 && loose.has(pos(first))) first += 1
  if (entity.type === 'Person') {
    while (first < end - 1 && isTitleWord(lower(first))) first += 1
    if (first < end - 1 && isAgency(tree.words[first]?.form ?? '')) first += 1
    first = afterInnerTitle(tree, first, end)
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

// "[REUTERS Ada Berg]", and the same with a well-known leader's surname, seen as one body.
function personAfterAgency(tree: Tree, [first, end]: WordRange): number {
  const next = tree.words[first + 1]?.form ?? ''
  if (end - first < 2 || !isAgency(tree.words[first]?.form ?? '')) return first
  const full = end - first > 2 && isGivenName(next)
  return full || (end - first === 2 && leaderCountry(next) !== null) ? first + 1 : first
}

// "told [REUTERS Berg] would", "(Reuters) Berg": who carries the words is no part of a name.
const isAgency = (word: string): boolean => {
  const medium = mediumNamed(word)
  return medium !== undefined && !medium.weak && /^(?:agency|broadcaster)$/.test(medium.kind)
}

// Whether a word follows the one before without a space and belongs to a double name.
function joined(tree: Tree, at: number): boolean {
  const word = tree.words[at]
  const part = word?.form === '-' || word?.upos === 'PROPN'
  return part && tree.words[at - 1]?.end === word?.start
}

// "[Norlandic Ombudswoman Ada Berg]": the name starts after the last title of several words.
function afterInnerTitle(tree: Tree, first: number, end: number): number {
  for (let at = end - 2; at > first; at -= 1)
    if (nounFacts(tree.words[at]?.lower ?? '')?.office) return at + 1
  return first
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

const isTitle = ({ lower }: { readonly lower: string }): boolean => isTitleWord(lower)

const isTitleWord = (word: string): boolean => {
  const facts = nounFacts(word)
  return facts !== null && (facts.office !== null || facts.rank || facts.honorific)
}
