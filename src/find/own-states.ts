import {
  type Country,
  countryByDemonym,
  countryByMetonym,
  countryByName,
} from '../lexicon/countries.ts'
import { placesNamed } from '../lexicon/gazetteer.ts'
import { leaderCountry } from '../lexicon/leaders.ts'
import { isGivenName } from '../lexicon/names.ts'
import { normalName } from '../lexicon/normal-name.ts'
import { armedNames, isKnownOrganization } from '../lexicon/organizations.ts'
import { nounFacts } from '../lexicon/titles.ts'
import type { Reading, Word } from '../reader/reading.ts'

interface OwnStates {
  readonly byName: ReadonlyMap<string, Country>
  readonly byDemonym: ReadonlyMap<string, Country>
  readonly bySeat: ReadonlyMap<string, Country>
}

const known = new WeakMap<Reading, OwnStates>()
const capital = /^\p{Lu}[\p{L}'’]{3,}$/u

/**
 * States that no table has, known by how the report itself treats them: the name has an adjective of its own, or owns
 * what only states own.
 *
 * @example "Karelo rejected the claim. Karelan troops left." makes Karelo a state, and so does "Karelo's army"
 */
export function ownStates(reading: Reading): OwnStates {
  const before = known.get(reading)
  if (before) return before
  const found = find(reading)
  known.set(reading, found)
  return found
}

/** The country of this name, by the table or by the report. */
export const countryNamed = (reading: Reading, name: string): Country | null =>
  countryByName(name) ?? look(ownStates(reading).byName, name)

/** The country of this adjective or noun for a people, by the table or by the report. */
export const countryOfDemonym = (reading: Reading, word: string): Country | null =>
  countryByDemonym(word) ?? look(ownStates(reading).byDemonym, word)

/** The country whose government this capital or palace stands for, by the table or by the report. */
export const countryOfSeat = (reading: Reading, name: string): Country | null =>
  countryByMetonym(name) ?? look(ownStates(reading).bySeat, name)

const look = (map: ReadonlyMap<string, Country>, name: string): Country | null =>
  map.size > 0 && /^\p{Lu}/u.test(name) ? (map.get(normalName(name)) ?? null) : null

function find(reading: Reading): OwnStates {
  const names = standing(reading)
  const forms = adjectives(reading)
  const byName = new Map<string, Country>()
  const byDemonym = new Map<string, Country>()
  const plurals = new Set(reading.words.map((word) => normalName(word.form)))
  for (const [key, { form, owner }] of names) {
    // Of a people there are many, of a state one.
    if (plurals.has(`${key}s`)) continue
    const demonyms = demonymsOf(key).filter((one) => forms.has(one))
    if ((demonyms.length === 0 && !owner) || isElse(form)) continue
    const country = stateNamed(key, form, demonyms)
    byName.set(key, country)
    for (const demonym of demonyms) {
      byDemonym.set(demonym, country)
      if (!/(?:sh|se|c)$/.test(demonym)) byDemonym.set(`${demonym}s`, country)
    }
  }
  // Beside one such state a name with a country's ending is another: "Karelo and Ostria".
  for (const [key, { form }] of byName.size > 0 ? names : []) {
    if (byName.has(key) || !/.{3}(?:ia|land|stan)$/.test(key) || plurals.has(`${key}s`)) continue
    if (isElse(form)) continue
    byName.set(key, stateNamed(key, form, []))
  }
  const bySeat = byName.size > 0 ? seats(reading, byName, byDemonym) : new Map<string, Country>()
  return { byName, byDemonym, bySeat }
}

const stateNamed = (id: string, name: string, demonyms: readonly string[]): Country => ({
  id,
  name,
  iso2: '',
  kind: 'country',
  aliases: [],
  demonyms,
  capital: null,
  metonyms: [],
  lat: 0,
  lon: 0,
})

interface Name {
  readonly form: string
  /** Something that only states have belongs to it. */
  owner: boolean
}

/** Capitalised words that stand alone as names, and are nobody's surname. */
function standing(reading: Reading): ReadonlyMap<string, Name> {
  const { words } = reading
  const persons = surnames(reading)
  const found = new Map<string, Name>()
  for (const [index, word] of words.entries()) {
    if (word.upos !== 'PROPN' && word.upos !== 'NOUN') continue
    if (!capital.test(word.form) || inHeadline(reading, word)) continue
    const key = normalName(word.form)
    if (persons.has(key)) continue
    const before = words[index - 1]
    const joined = before && before.end + 1 === word.start && capital.test(before.form)
    if (joined && before.sentence === word.sentence && before.upos === 'PROPN') {
      // "Premier Holt" is a person, "Karelan Alda" who knows.
      const facts = nounFacts(before.lower)
      if (facts?.office || facts?.rank || facts?.honorific) found.delete(key)
      if (facts) persons.add(key)
      continue
    }
    const owner = ownsInstitution(words, index)
    const next = words[index + 1]
    if (!owner && next && next.start === word.end + 1 && /^\p{Lu}/u.test(next.form)) continue
    const one = found.get(key)
    if (!one) found.set(key, { form: shown(word.form), owner })
    else if (owner) one.owner = true
  }
  for (const key of persons) found.delete(key)
  return found
}

const shown = (form: string): string =>
  /^\p{Lu}+$/u.test(form) && form.length > 4
    ? `${form.charAt(0)}${form.slice(1).toLowerCase()}`
    : form

const inHeadline = (reading: Reading, word: Word): boolean => {
  const headline = reading.report.headline
  return headline !== null && word.start >= headline[0] && word.end <= headline[1]
}

function surnames(reading: Reading): Set<string> {
  const found = new Set<string>()
  for (const { type, words } of reading.entities) {
    if (type !== 'Person' || words[1] - words[0] < 2) continue
    // A body or a title that the model took into the name makes it no full name.
    const parts = reading.words.slice(words[0], words[1])
    if (parts.some((one) => nounFacts(one.lower) || !/^\p{Lu}/u.test(one.form))) continue
    for (const one of parts) found.add(normalName(one.form))
  }
  return found
}

const national =
  /^(?:government|army|troops|military|forces|parliament|embassy|borders?|premier|navy|soldiers)$/
const pairs =
  /^(?:(?:foreign|defen[cs]e|interior) (?:ministry|minister)|prime minister|armed forces|air force)$/

// "Karelo's army", "Karelo's new Foreign Ministry".
function ownsInstitution(words: readonly Word[], index: number): boolean {
  const mark = words[index + 1]
  if (!/^['’]s?$/.test(mark?.lower ?? '')) return false
  for (let at = index + 2; at < index + 5; at += 1) {
    const word = words[at]
    if (!word || word.sentence !== mark?.sentence) return false
    if (national.test(word.lower)) return true
    if (pairs.test(`${word.lower} ${words[at + 1]?.lower ?? ''}`)) return true
    if (word.upos !== 'ADJ' && word.upos !== 'PROPN' && word.upos !== 'NOUN') return false
  }
  return false
}

/** Capitalised words that stand before a noun, or are a people in the plural. */
function adjectives(reading: Reading): ReadonlySet<string> {
  const { words } = reading
  const found = new Set<string>()
  for (const [index, word] of words.entries()) {
    if (!capital.test(word.form)) continue
    const next = words[index + 1]
    const modifies =
      word.deprel === 'amod' ||
      word.deprel === 'compound' ||
      (next?.sentence === word.sentence && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos)) ||
      (word.form.length > 5 && words[index + 1]?.form === '-')
    if (modifies || /s$/.test(word.form)) found.add(normalName(word.form).replace(/([^s])s$/, '$1'))
    const dash = word.form.indexOf('-')
    if (dash > 3) found.add(normalName(word.form.slice(0, dash)))
  }
  return found
}

const endings = ['an', 'ian', 'ean', 'ish', 'ese', 'ic', 'i']

function demonymsOf(name: string): readonly string[] {
  const stems = new Set([name])
  for (const ending of ['ia', 'a', 'o', 'e', 'y', 'land', 'stan', 'i', 'u', 'us']) {
    if (name.endsWith(ending) && name.length - ending.length > 2)
      stems.add(name.slice(0, -ending.length))
  }
  const found = [`${name}n`]
  for (const stem of stems) for (const ending of endings) found.push(stem + ending)
  if (name.endsWith('land')) found.push(`${name}er`)
  return found.filter((one) => one.length > 4 && one !== name)
}

const noStates =
  /^(?:islam|christ|orient|occident|arctic|arab|congress|republic|academy|history|economy|strategy|democracy|olympia|europe|africa|asia|america|scandinavia|satan|titan)$/

// Places and bodies that the tables know are what the tables say.
function isElse(form: string): boolean {
  if (noStates.test(form.toLowerCase()) || nounFacts(form) !== null) return true
  if (countryByName(form) || countryByDemonym(form) || countryByMetonym(form)) return true
  if (isGivenName(form) || leaderCountry(form) || isKnownOrganization(form)) return true
  if (armedNames.has(form.toLowerCase())) return true
  return placesNamed(form).some(({ kind, population }) => kind !== 'town' || population > 20_000)
}

/** "the Karelan capital, Oslova", "Oslova, the capital of Karelo". */
function seats(
  reading: Reading,
  byName: ReadonlyMap<string, Country>,
  byDemonym: ReadonlyMap<string, Country>,
): ReadonlyMap<string, Country> {
  const { words } = reading
  const found = new Map<string, Country>()
  const form = (at: number) => words[at]?.form ?? ''
  const add = (at: number, country: Country | undefined) => {
    if (country && capital.test(form(at)) && !byName.has(normalName(form(at))))
      found.set(normalName(form(at)), country)
  }
  for (const [at, word] of words.entries()) {
    if (word.lower !== 'capital') continue
    const after = /^(?:,|of)$/.test(form(at + 1)) ? at + 2 : at + 1
    const before = normalName(form(at - 1))
    const owner = byDemonym.get(before) ?? byName.get(normalName(form(at - 2)))
    if (owner && form(at + 1) !== 'of') add(after, owner)
    if (form(at + 1) !== 'of') continue
    const name = byName.get(normalName(form(at + 2)))
    const comma = [at - 1, at - 2].find((one) => form(one) === ',')
    if (comma !== undefined) add(comma - 1, name)
  }
  const [rest, other] = [...byName.values()].filter((one) => ![...found.values()].includes(one))
  if (rest && !other) for (const at of governing(reading)) add(at, rest)
  return found
}

/** How sure the model must be that an unknown name stands for a government. */
const GOVERNS = 0.9

/** Names of one word that act, that are nobody's surname, and that the model takes for a government. */
function governing(reading: Reading): readonly number[] {
  const persons = surnames(reading)
  return reading.entities.flatMap(({ words: [at, end], type }) => {
    const word = reading.words[at]
    if (!word || end - at > 1 || (type !== 'Location' && type !== 'Person')) return []
    const acts = word.deprel.startsWith('nsubj') && (reading.government[at] ?? 0) >= GOVERNS
    return acts && !persons.has(normalName(word.form)) && !isElse(word.form) ? [at] : []
  })
}
