import { readFileSync } from 'node:fs'

export type Gender = 'male' | 'female'

/** What a common noun (or a title of several words) says about the one it stands for. */
export interface Noun {
  /** An office one holds; `national` where it is a state's ("foreign minister"), `other` ("spokesman"). */
  readonly office: 'national' | 'other' | null
  readonly rank: boolean
  /** "Mr", "Dr". */
  readonly honorific: boolean
  readonly profession: boolean
  /** A single human being in the singular, a group in the plural. */
  readonly person: boolean
  readonly kin: boolean
  /** "people", "opposition": a group in the singular already. */
  readonly collective: boolean
  readonly organization: boolean
  /** "government", "authorities": with a country it is that state. */
  readonly stateOrgan: boolean
  /** "country", "region": may stand for a state. */
  readonly country: boolean
  readonly armed: boolean
  /** "troops", "warplanes": with a country they are that state's. */
  readonly forces: boolean
  /** "army", "ministry": an organ of a state that may also act on its own. */
  readonly institution: boolean
  /** "report", "statement": words are ascribed to it, but it is no actor. */
  readonly document: boolean
  /** "dozens", "majority": counts the noun after "of". */
  readonly quantity: boolean
  /** Follows a name that means the same: "the Maren group", "Oskar rebels". */
  readonly appositive: boolean
  readonly gender: Gender | null
}

interface Table {
  readonly [list: string]: unknown
}

const nothing: Noun = {
  office: null,
  rank: false,
  honorific: false,
  profession: false,
  person: false,
  kin: false,
  collective: false,
  organization: false,
  stateOrgan: false,
  country: false,
  armed: false,
  forces: false,
  institution: false,
  document: false,
  quantity: false,
  appositive: false,
  gender: null,
}

let nouns: Map<string, Noun> | null = null
let loose: Set<string> | null = null

function load(): Map<string, Noun> {
  if (nouns) return nouns
  const file = readFileSync(new URL('../../data/titles.json', import.meta.url), 'utf8')
  const table = JSON.parse(file) as Table
  const found = new Map<string, Noun>()
  const add = (word: string, facts: Partial<Noun>) =>
    found.set(word, { ...(found.get(word) ?? nothing), ...facts })
  const list = (name: string) => table[name] as readonly string[]
  const genders = (name: string) => Object.entries(table[name] as Readonly<Record<string, string>>)
  for (const word of list('offices')) add(word, { office: 'other', person: true })
  for (const word of list('nationalOffices')) add(word, { office: 'national', person: true })
  for (const word of list('ranks')) add(word, { rank: true })
  for (const word of list('professions')) add(word, { profession: true, person: true })
  for (const word of list('persons')) add(word, { person: true })
  for (const word of list('collectives')) add(word, { collective: true })
  for (const word of list('organizations')) add(word, { organization: true })
  for (const word of list('stateOrgans')) add(word, { stateOrgan: true })
  for (const word of list('countries')) add(word, { country: true })
  for (const word of list('armedGroups')) add(word, { armed: true })
  for (const word of list('forces')) add(word, { forces: true })
  for (const word of list('institutions')) add(word, { institution: true, organization: true })
  for (const word of list('documents')) add(word, { document: true })
  for (const word of list('quantities')) add(word, { quantity: true })
  for (const word of list('appositive')) add(word, { appositive: true })
  for (const [word, gender] of genders('honorifics'))
    add(word, { honorific: true, gender: (gender || null) as Gender | null })
  for (const [word, gender] of genders('kin'))
    add(word, { kin: true, person: true, gender: (gender || null) as Gender | null })
  for (const [word, gender] of genders('genders')) add(word, { gender: gender as Gender })
  for (const word of ['man', 'boy', 'gentleman', 'guy']) add(word, { gender: 'male' })
  for (const word of ['woman', 'girl', 'lady']) add(word, { gender: 'female' })
  loose = new Set(list('looseModifiers'))
  nouns = found
  return found
}

// "-ist", "-man" and the like name people even where the list does not know the word.
const personEnding = /(?:[a-z]{3}(?:ologist|ographer|woman)|[a-z]{4}(?:ist|man|crat))$/
const noPerson = new Set([
  'human',
  'ottoman',
  'talisman',
  'caiman',
  'consist',
  'resist',
  'exist',
  'persist',
  'insist',
  'assist',
])

const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  wives: 'wife',
  thieves: 'thief',
}

/** The singular that an English plural most likely has: "countries" gives "country". */
export function singular(word: string): string {
  const known = irregular[word]
  if (known) return known
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

/**
 * What a noun or a title says about its bearer; null where the word names no actor.
 *
 * @example nounFacts('spokeswoman')?.gender // "female"
 */
export function nounFacts(word: string): Noun | null {
  const table = load()
  const lower = word.toLowerCase()
  const one = singular(lower)
  const known = table.get(lower) ?? table.get(one)
  if (known) return known
  const joined = /-(?!in-law)([a-z]+)$/.exec(one)
  if (joined) return table.get(joined[1] as string) ?? null
  if (personEnding.test(one) && !noPerson.has(one))
    return { ...nothing, person: true, profession: true }
  return null
}

/** Whether an adjective says nothing about which group is meant: "several", "innocent". */
export const isLooseModifier = (word: string): boolean => {
  load()
  return loose?.has(word) ?? false
}
