import { placesNamed } from '../../lexicon/gazetteer.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import { countryNamed, countryOfSeat } from '../own-states.ts'
import { firstConjunct } from '../tree/conjuncts.ts'
import { isPassive } from '../tree/subjects.ts'
import { childrenBy, relation, type Tree } from '../tree/tree.ts'
import type { ToponymRole } from './finding.ts'
import { areaNouns, motion, powers, stay, talks, topical, transitive, trust } from './role-words.ts'

/** `state`: a country or a palace; `seat`: a capital or another name for a government; `area`: a region with rulers; `spot`: any other. */
type Sort = 'state' | 'seat' | 'area' | 'spot'

/**
 * What a name of a place stands for by its place in the sentence: a state that acts, speaks, owns, is spoken to or acted on
 * is a government; where something is, happens, comes from or goes to is a place.
 *
 * @example "Norland struck a camp in Sudland": Norland is a government, Sudland a place
 */
export function roleOf(tree: Tree, name: WordRange, form: string, reading: Reading): ToponymRole {
  const sort = sortOf(form, reading)
  const next = tree.words[name[1]]?.form === '-' ? tree.words[name[1] + 1]?.lower : undefined
  if (next !== undefined && sort !== 'spot') return next === 'based' ? 'place' : 'government'
  const head = firstConjunct(tree, headOf(tree, name))
  const word = tree.words[head]
  if (!word) return 'place'
  const governor = tree.words[word.head]
  if (relation(word) === 'appos' && governor) {
    // "Kars, Norland" is a pair; "the ally, Norland," is what it is put beside.
    return /\p{Lu}/u.test(governor.form[0] ?? '') ? 'place' : outside(sort)
  }
  const preposition = prepositionOf(tree, head)
  if (preposition)
    return afterPreposition(preposition, governor?.lemma.toLowerCase() ?? '', word.deprel, sort)
  switch (relation(word)) {
    case 'nsubj':
    case 'csubj':
      return subjectRole(tree, word.head, sort)
    case 'obj':
    case 'iobj':
      return transitive.has(governor?.lemma.toLowerCase() ?? '') ? 'place' : outside(sort)
    case 'nmod':
    case 'compound':
    case 'amod':
    case 'flat':
      return word.deprel === 'nmod:poss' && sort === 'seat'
        ? 'government'
        : modifierRole(tree, word.head, sort, form)
    case 'vocative':
      return outside(sort)
    default:
      return sort === 'state' ? stateApart(tree, head) : 'place'
  }
}

/** Unless the syntax says otherwise a state is a government, a town a place. */
const outside = (sort: Sort): ToponymRole =>
  sort === 'state' || sort === 'seat' ? 'government' : 'place'

const towns = new Set(['town', 'seat', 'capital'])

function sortOf(form: string, reading: Reading): Sort {
  if (countryNamed(reading, form)) return 'state'
  const meant = placesNamed(form)
  if (countryOfSeat(reading, form)) {
    // A palace does nothing but by those who rule in it; a capital may be where something is done.
    return meant.some(({ kind }) => kind === 'site') ? 'state' : 'seat'
  }
  const isTown = meant.some(({ kind, population }) => towns.has(kind) && population > 50_000)
  return !isTown && meant.some(({ kind }) => kind === 'region' || kind === 'division')
    ? 'area'
    : 'spot'
}

/** The word of a range that hangs on a word outside it. */
function headOf(tree: Tree, [first, end]: WordRange): number {
  for (let at = end - 1; at >= first; at -= 1) {
    const head = tree.words[at]?.head ?? -1
    if (head < first || head >= end) return at
  }
  return end - 1
}

function prepositionOf(tree: Tree, head: number): string | null {
  const marks = childrenBy(tree, head, 'case').filter((child) => child < head)
  const mark = tree.words[marks[0] ?? -1]
  return mark ? mark.lower : null
}

function afterPreposition(
  preposition: string,
  governor: string,
  deprel: string,
  sort: Sort,
): ToponymRole {
  if (preposition === 'in' && trust.has(governor)) return outside(sort)
  if (stay.has(preposition)) return 'place'
  if (topical.has(preposition) && talks.has(governor)) return 'place'
  const moves = motion.has(governor)
  switch (preposition) {
    case 'to':
    case 'for':
    case 'over':
      return moves ? 'place' : outside(sort)
    case 'from':
      return moves || (deprel.startsWith('obl') && sort !== 'seat') ? 'place' : outside(sort)
    case 'of':
      return areaNouns.has(governor) ? 'place' : outside(sort)
    default:
      return outside(sort)
  }
}

function subjectRole(tree: Tree, verb: number, sort: Sort): ToponymRole {
  if (sort === 'state') return 'government'
  const word = tree.words[verb]
  const acts = word?.upos === 'VERB' && !isPassive(tree, verb)
  return acts && (sort === 'seat' || sort === 'area') ? 'government' : 'place'
}

function modifierRole(tree: Tree, head: number, sort: Sort, form: string): ToponymRole {
  const noun = tree.words[head]
  if (sort === 'spot' || !noun) return 'place'
  if (noun.upos === 'PROPN' && liesIn(noun.form, form)) return 'place'
  if (sort === 'state') return 'government'
  if (areaNouns.has(noun.lemma.toLowerCase())) return 'place'
  return powers.has(noun.lemma.toLowerCase()) ? 'government' : 'place'
}

/** "Norland's Kars": what owns a place in it is only where that place is. */
function liesIn(part: string, whole: string): boolean {
  const countries = new Set(placesNamed(whole).map(({ country }) => country))
  return placesNamed(part).some(
    ({ country, kind, population }) =>
      countries.has(country) && (kind !== 'town' || population > 5000),
  )
}

/** A country that only follows a comma or stands alone after a place names where that place is. */
function stateApart(tree: Tree, head: number): ToponymRole {
  const before = tree.words[head - 2]
  return tree.words[head - 1]?.form === ',' && before?.upos === 'PROPN' ? 'place' : 'government'
}
