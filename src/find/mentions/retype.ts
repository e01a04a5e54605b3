import { leaderCountry } from '../../lexicon/leaders.ts'
import { isGivenName } from '../../lexicon/names.ts'
import { normalName } from '../../lexicon/normal-name.ts'
import { armedNames, isKnownOrganization } from '../../lexicon/organizations.ts'
import { nounFacts } from '../../lexicon/titles.ts'
import type { EntityType, Reading, WordRange } from '../../reader/reading.ts'
import { countryNamed, countryOfSeat } from '../own-states.ts'

/** A name as the model saw it, its range trimmed to the name alone. */
export interface Name {
  readonly words: WordRange
  readonly type: EntityType
  readonly sure: number
}

/**
 * Mends the types of names where the report itself says better than the model: a country is no person, whoever has a
 * title is one, and one name has one type throughout.
 *
 * @example "Foreign Minister Ada Berg" seen as an Organization is a Person, and so is "Berg" further on
 */
export function retype(reading: Reading, names: readonly Name[]): readonly Name[] {
  const places = towns(reading, names)
  const bodies = introducedBodies(reading, names)
  const typed = names.map((name) => {
    const body = name.type === 'Person' && bodies.has(normalName(nameText(reading, name)))
    const type = body ? 'Organization' : ownType(reading, name)
    const town = type === 'Person' && places.has(lastPart(reading, name))
    return { ...name, type: town && name.words[1] - name.words[0] === 1 ? 'Location' : type }
  })
  const votes = countVotes(reading, typed)
  const full = typed.filter(({ words, type }) => type === 'Person' && words[1] - words[0] > 1)
  const surnames = new Set(full.map((name) => lastPart(reading, name)))
  return typed.map((name) => {
    const single = name.words[1] - name.words[0] === 1
    if (single && surnames.has(lastPart(reading, name)) && !isLongKnown(reading, name))
      return { ...name, type: 'Person' }
    if (!mixed.has(name.type) || hasOf(reading, name.words)) return name
    const type = winner(votes.get(lastPart(reading, name)))
    return type ? { ...name, type } : name
  })
}

/** Single names after "in" and the like, that nobody bears: towns that the model took for persons. */
function towns(reading: Reading, names: readonly Name[]): ReadonlySet<string> {
  const { words } = reading
  const found = new Set<string>()
  for (const { words: range, type } of names) {
    const [first, end] = range
    if (type !== 'Person' && type !== 'Location') continue
    const inside = /^(?:in|near|outside)$/.test(words[first - 1]?.lower ?? '')
    if (end - first > 1 || (!inside && !isDateline(reading, first))) continue
    const form = words[first]?.form ?? ''
    const owns = /^['’]s?$/.test(words[end]?.lower ?? '')
    if (!owns && !isGivenName(form) && leaderCountry(form) === null) found.add(normalName(form))
  }
  for (const name of names) {
    const titled = name.type === 'Person' && hasTitle(reading, name.words)
    if (titled || name.words[1] - name.words[0] > 1) found.delete(lastPart(reading, name))
  }
  return found
}

// "OSLOVA, March 2" and "OSLOVA (Agency) -" at the start of a paragraph.
const isDateline = (reading: Reading, at: number): boolean => {
  const word = reading.words[at]
  if (!word || !/^\p{Lu}{3,}$/u.test(word.form)) return false
  const starts = word.start === 0 || reading.report.text.charAt(word.start - 1) === '\n'
  return starts && /^[,(.–—-]$/.test(reading.words[at + 1]?.form ?? '')
}

const mixed: ReadonlySet<EntityType> = new Set([
  'Person',
  'Organization',
  'Misc',
  'Product',
  'Location',
])

function nameText(reading: Reading, { words: [first, end] }: Name): string {
  const start = reading.words[first]?.start ?? 0
  return reading.report.text.slice(start, reading.words[end - 1]?.end ?? start)
}

/** The names of bodies that the model took for persons, and the first words of such names. */
function introducedBodies(reading: Reading, names: readonly Name[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of names) {
    const [first] = name.words
    if (name.type !== 'Person' || !afterBody(reading, first)) continue
    found.add(normalName(nameText(reading, name)))
    found.add(normalName(reading.words[first]?.form ?? ''))
  }
  return found
}

function ownType(reading: Reading, one: Name): EntityType {
  const { type } = one
  const [first, end] = one.words
  const name = nameText(reading, one)
  const single = end - first === 1
  if (isKnownOrganization(name)) return 'Organization'
  if (countryNamed(reading, name)) {
    return single && type === 'Person' && isGivenName(name) ? type : 'Location'
  }
  if (single && type === 'Person' && countryOfSeat(reading, name)) return 'Location'
  if (single && type === 'Person' && isBeforeTitle(reading, end)) return 'Location'
  if (single && type === 'Person' && isLetters(reading, first)) return 'Organization'
  if (
    single &&
    type === 'Person' &&
    reading.words[first]?.xpos === 'NNPS' &&
    reading.words[first - 1]?.upos !== 'PUNCT'
  )
    return 'NORP'
  if (isArmed(reading, [first, end])) return 'Organization'
  if (type === 'Person' && hasOf(reading, [first, end])) return 'Organization'
  if (!mixed.has(type) || type === 'Person') return type
  const given = end - first === 2 && isGivenName(reading.words[first]?.form ?? '')
  if (isBody(reading, end - 1)) return type
  if (single && leaderCountry(name)) return 'Person'
  return given || hasTitle(reading, [first, end]) ? 'Person' : type
}

// "KFU said": nobody is called by letters alone, but for somebody with a title, and in a line all of capitals.
const isLetters = (reading: Reading, at: number): boolean => {
  const [before, word, after] = [reading.words[at - 1], reading.words[at], reading.words[at + 1]]
  if (!/^[A-Z]{3,5}s?$/.test(word?.form ?? '') || isGivenName(word?.form ?? '')) return false
  const shouted = [before, after].some((one) => /^[A-Z]{2,}$/.test(one?.form ?? ''))
  return !shouted && !hasTitle(reading, [at, at + 1])
}

// "Karelo Gov. Ada Berg": the name before another's title is where he or she holds it.
const isBeforeTitle = (reading: Reading, end: number): boolean => {
  const [title, name] = reading.words.slice(end, end + 2)
  const facts = title && /^\p{Lu}/u.test(title.form) ? nounFacts(title.lower) : null
  return facts?.office != null && /\.$/.test(title?.form ?? '') && /^\p{Lu}/u.test(name?.form ?? '')
}

// "Echo of Karelo": nobody has "of" within a name.
const hasOf = (reading: Reading, [first, end]: WordRange): boolean =>
  reading.words.slice(first + 1, end - 1).some((word) => word.lower === 'of')

// "the Karelo Liberation Front" is no place.
const isArmed = (reading: Reading, [first, end]: WordRange): boolean => {
  const last = reading.words[end - 1]?.lower ?? ''
  if (
    end - first > 1 &&
    /^(?:front|army|brigades?|forces|movement|party|union|ministry|parliament|congress)$/.test(last)
  )
    return true
  return reading.words.slice(first, end).some((word) => armedNames.has(word.lower))
}

// "the company, Marel Holt": but "the head of the company, Ada Berg" is a person.
const afterBody = (reading: Reading, first: number): boolean => {
  const [before, article, noun, comma] = reading.words.slice(Math.max(0, first - 4), first)
  const facts = nounFacts(noun?.lower ?? '')
  return (
    comma?.form === ',' &&
    article?.lower === 'the' &&
    before?.upos !== 'ADP' &&
    facts?.organization === true &&
    !facts.person
  )
}

const isBody = (reading: Reading, at: number): boolean => {
  const facts = nounFacts(reading.words[at]?.lower ?? '')
  return facts !== null && (facts.organization || facts.collective)
}

// "Foreign Minister Berg": the word right before the name is an office or a rank.
function hasTitle(reading: Reading, [first, end]: WordRange): boolean {
  if (end - first > 3) return false
  const before = reading.words[first - 1]
  const facts = before ? nounFacts(before.lower) : null
  if (!before || !facts || (facts.office === null && !facts.rank && !facts.honorific)) return false
  if (before.upos === 'ADJ' || facts.organization || /s$/.test(before.lower)) return false
  return before.sentence === reading.words[first]?.sentence
}

// A capital or a known body keeps its type even where somebody bears its name.
const isLongKnown = (reading: Reading, { words: [first] }: Name): boolean => {
  const word = reading.words[first]
  const acts = word?.deprel.startsWith('nsubj') === true
  return (
    (!acts && countryOfSeat(reading, word?.form ?? '') !== null) ||
    isKnownOrganization(word?.form ?? '')
  )
}

type Votes = Map<EntityType, number>

function countVotes(reading: Reading, names: readonly Name[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>()
  for (const name of names) {
    if (!mixed.has(name.type)) continue
    const key = lastPart(reading, name)
    const mine = votes.get(key) ?? new Map<EntityType, number>()
    const weight = (name.words[1] - name.words[0] > 1 ? 2 : 1) * name.sure
    mine.set(name.type, (mine.get(name.type) ?? 0) + weight)
    votes.set(key, mine)
  }
  return votes
}

const lastPart = (reading: Reading, name: Name): string =>
  normalName(reading.words[name.words[1] - 1]?.form ?? '')

function winner(votes: Votes | undefined): EntityType | null {
  if (!votes || votes.size < 2) return null
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  return first && second && first[1] > second[1] * 1.5 ? first[0] : null
}
