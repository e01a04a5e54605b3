import { readFileSync } from 'node:fs'
import { normalName } from './normal-name.ts'

/** `territory`: dependency or constituent nation; `de-facto`: claims or runs a state, little recognised; `union`: an organization, not a state. */
export type CountryKind = 'country' | 'territory' | 'de-facto' | 'former' | 'union'

export interface Country {
  readonly id: string
  /** Usual English short name: "United States", "Iran", "South Korea". */
  readonly name: string
  /** ISO 3166-1 alpha-2; of the successor for a former state, of the parent for a nation or a de facto state. */
  readonly iso2: string
  readonly kind: CountryKind
  readonly aliases: readonly string[]
  /** Adjectives first, then nouns for the people. */
  readonly demonyms: readonly string[]
  readonly capital: string | null
  /** Names that stand for the government: the capital, palaces, streets. */
  readonly metonyms: readonly string[]
  readonly lat: number
  readonly lon: number
}

interface Tables {
  readonly all: readonly Country[]
  readonly byId: ReadonlyMap<string, Country>
  readonly byName: ReadonlyMap<string, Country>
  /** "US" but not "us": acronyms are kept exactly as written. */
  readonly byAcronym: ReadonlyMap<string, Country>
  readonly byDemonym: ReadonlyMap<string, Country>
  readonly byMetonym: ReadonlyMap<string, Country>
}

const ACRONYM = /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})$/
const CAPITAL = /^(?:the\s+)?['‘’]?(?:\p{Lu}|10\s)/u

const withoutThe = (words: string): string => (/^[Tt]he /.test(words) ? words.slice(4) : words)

let tables: Tables | null = null

function load(): Tables {
  if (tables) return tables
  const file = readFileSync(new URL('../../data/countries.json', import.meta.url), 'utf8')
  const all = JSON.parse(file) as readonly Country[]
  const byId = new Map<string, Country>()
  const byName = new Map<string, Country>()
  const byAcronym = new Map<string, Country>()
  const byDemonym = new Map<string, Country>()
  const byMetonym = new Map<string, Country>()
  const add = (map: Map<string, Country>, name: string, country: Country, over = false) => {
    const bare = withoutThe(name)
    const exact = ACRONYM.test(bare)
    const key = exact ? bare : normalName(bare)
    const into = exact && map === byName ? byAcronym : map
    if (over || !into.has(key)) into.set(key, country)
  }
  for (const country of all) {
    byId.set(country.id, country)
    add(byName, country.name, country)
  }
  for (const country of all) {
    for (const alias of country.aliases) add(byName, alias, country)
    for (const demonym of country.demonyms) add(byDemonym, demonym, country)
    // Brussels is the Union's before it is Belgium's: what the list names itself wins over a capital.
    for (const metonym of country.metonyms) {
      add(byMetonym, metonym, country, metonym !== country.capital)
    }
  }
  tables = { all, byId, byName, byAcronym, byDemonym, byMetonym }
  return tables
}

const find = (map: ReadonlyMap<string, Country>, words: string): Country | null =>
  CAPITAL.test(words) ? (map.get(normalName(words)) ?? null) : null

/** All countries, territories and former states, in the order of the table. */
export const countries = (): readonly Country[] => load().all

/** @example countryById('united-states') */
export const countryById = (id: string): Country | null => load().byId.get(id) ?? null

/**
 * The country of this name or alias; capitals count ("us" and "turkey" are no countries, "SYRIA" is).
 *
 * @example countryByName('the U.S.')?.name // "United States"
 */
export function countryByName(words: string): Country | null {
  const { byAcronym, byName } = load()
  return byAcronym.get(withoutThe(words)) ?? find(byName, words)
}

/**
 * The country of an adjective or a noun for its people.
 *
 * @example countryByDemonym('Danes')?.name // "Denmark"
 */
export function countryByDemonym(word: string): Country | null {
  const { byDemonym } = load()
  return ACRONYM.test(word) && byDemonym.has(word)
    ? (byDemonym.get(word) ?? null)
    : find(byDemonym, word)
}

/**
 * The state whose government this capital, palace or street stands for (a `union` is an organization).
 * Whether it does so here, or is only a place, is for the syntax to say.
 *
 * @example countryByMetonym('the Kremlin')?.name // "Russia"
 */
export const countryByMetonym = (words: string): Country | null => find(load().byMetonym, words)
