import { nounFacts } from '../../lexicon/titles.ts'
import type { Reading, Word } from '../../reader/reading.ts'
import { hyphenated } from './hyphenated.ts'

const premodifier = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'SYM', 'X'])
const links = new Set(['of', 'to', 'at', 'for', 'from', 'in'])

/**
 * Where the title or description before a person's name starts; the name itself where there is none. It goes by the
 * words and not by the tree, which is often wrong here.
 *
 * @example from `Ada` in "Norland's ambassador to Sudland Ada Berg" back to `Norland`
 */
export function titleBefore(reading: Reading, name: number): number {
  const { words } = reading
  const sentence = words[name]?.sentence
  const at = (index: number): Word | null => {
    const word = words[index]
    return word && word.sentence === sentence ? word : null
  }
  // "Speaker [Ada] Berg": an editor's bracket opens between the title and the name.
  if (at(name - 1)?.form === '[') return titleBefore(reading, name - 1)
  const previous = at(name - 1)
  if (!previous) return name
  if (isTitle(previous) || hyphenated(words, name - 1)) return premodifiers(at, name - 1)
  // "spokesman for the Berg campaign": the name belongs to what follows it.
  if (previous.lower === 'the') return name
  // "Secretary of State", "Ambassador to the U.N.": an office, a preposition and its noun phrase.
  for (let index = name - 1; index >= name - 6; index -= 1) {
    const word = at(index)
    if (!word) return name
    if (word.upos === 'ADP' || word.upos === 'PART') {
      const office = at(index - 1)
      const titled =
        links.has(word.lower) && index < name - 1 && office !== null && isOffice(office)
      if (titled) return premodifiers(at, index - 1)
      if (word.lower !== "'s" && word.lower !== '’s') return name
    } else if (!premodifier.has(word.upos)) return name
  }
  return name
}

// Before a title in capitals only these small words belong to it: "the former Foreign Minister".
const kept = new Set(
  'former new acting current outgoing late ousted deposed deputy longtime incoming then veteran retired interim embattled senior fellow local'.split(
    ' ',
  ),
)

// From a title noun back over what modifies it, an article or a possessor's name included.
function premodifiers(at: (index: number) => Word | null, title: number): number {
  let first = title
  const proper = /^[A-Z]/.test(at(title)?.form ?? '')
  for (let index = title - 1; index >= title - 9; index -= 1) {
    const word = at(index)
    if (!word) break
    const hyphen = word.form === '-' || word.form === '/' || word.form === '&'
    if (
      !premodifier.has(word.upos) &&
      !hyphen &&
      !isWithinHyphens(word, at(index - 1), at(index + 1)) &&
      !joinsOffice(word, at(index - 1), at(index + 1), title - index)
    )
      break
    // "told the minister Berg's aide": a plural noun is the object before, and no modifier.
    if (
      word.xpos === 'NNS' &&
      !/^(?:affairs|relations|rights|sports|news|operations|arms|services|communications|forces|studies|politics)$/.test(
        word.lower,
      )
    )
      break
    if (
      proper &&
      /^[a-z]/.test(word.form) &&
      !kept.has(word.lower) &&
      word.upos !== 'DET' &&
      word.upos !== 'PART' &&
      word.upos !== 'ADP' &&
      !hyphen
    )
      break
    first = index
    if (word.upos === 'DET') break
  }
  const edge = at(first)
  return edge && (edge.form === '-' || edge.form === '/' || edge.upos === 'PART')
    ? first + 1
    : first
}

// "Commander-in-Chief" in five words.
const isWithinHyphens = (word: Word, before: Word | null, after: Word | null): boolean =>
  word.upos === 'ADP' && before?.form === '-' && after?.form === '-'

const departments =
  /^(?:trade|foreign|health|education|labor|labour|agriculture|culture|energy|veterans|finance|economy|science|environment|justice|human|works|food|tourism|sports?|industry|commerce|affairs|security|interior|transport|planning|housing|defence|defense|development|family|research|technology|communications|rights)$/

// "the Trade and Industry Minister", but not "Berg and Defence Minister Holt".
const joinsOffice = (
  word: Word,
  before: Word | null,
  after: Word | null,
  distance: number,
): boolean =>
  word.lower === 'and' &&
  distance > 1 &&
  departments.test(before?.lower ?? '') &&
  /^[A-Z]/.test(after?.form ?? '')

function isTitle(word: Word): boolean {
  const facts = nounFacts(word.lower)
  if (!facts || word.upos === 'VERB' || word.upos === 'ADP') return false
  const plural = word.xpos === 'NNS'
  return !plural && (facts.person || facts.rank || facts.honorific)
}

const isOffice = (word: Word): boolean => {
  const facts = nounFacts(word.lower)
  return facts !== null && (facts.office !== null || facts.profession) && word.xpos !== 'NNS'
}
