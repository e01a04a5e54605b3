import type { Mention } from '../../find/findings.ts'
import { countryNamed, countryOfDemonym, countryOfSeat } from '../../find/own-states.ts'
import type { Country } from '../../lexicon/countries.ts'
import { standsForGovernment } from './capital-use.ts'
import { type Cast, type Draft, keyed, nameOf, newDraft, place } from './cast.ts'

const few =
  /^(?:many|most|some|several|few|all|other|more|ethnic|ordinary|fellow|young|thousands|millions|hundreds|dozens|\d.*)$/

/**
 * States by their names, demonyms and capitals; a union of states becomes an organization, "many Norlanders" a group.
 *
 * @example "Oslova", "the Norlanders" and "Norlandic" are all Norland
 */
export function states(cast: Cast): void {
  for (const [index, mention] of cast.mentions.entries()) {
    if (mention.entity === 'Person') continue
    if (mention.kind === 'demonym') demonym(cast, index, mention)
    else if (mention.kind === 'name') named(cast, index, mention)
  }
}

function demonym(cast: Cast, index: number, mention: Mention): void {
  const { text } = cast.reading.report
  const word = cast.reading.words[mention.head]
  if (!word) return
  const part = text.slice(...mention.span)
  const previous = cast.reading.words[mention.head - 1]
  const pair = previous ? text.slice(previous.start, word.end) : ''
  const country =
    countryOfDemonym(cast.reading, pair) ??
    countryOfDemonym(cast.reading, word.form) ??
    countryOfDemonym(cast.reading, part) ??
    countryNamed(cast.reading, part) ??
    countryOfSeat(cast.reading, part)
  if (!country) return
  const words = cast.reading.words.slice(...mention.words)
  const plural = /s$/.test(word.form) && (word.xpos.startsWith('NN') || words.length > 1)
  const before = cast.reading.words[mention.words[0] - 1]?.lower ?? ''
  if (
    plural &&
    (few.test(before) || words.some((one) => few.test(one.lower)) || isCounted(cast, mention.head))
  ) {
    people(cast, index, word.form, country)
    return
  }
  const draft = stateOf(cast, country)
  place(cast, index, draft)
  if (country.capital !== null && part === country.capital) draft.metonyms.push(index)
}

const isCounted = (cast: Cast, head: number): boolean => {
  const word = cast.reading.words[head]
  const governor = cast.reading.words[word?.head ?? -1]
  return (
    word?.deprel.startsWith('nmod') === true && governor !== undefined && few.test(governor.lower)
  )
}

function people(cast: Cast, index: number, name: string, country: Country): void {
  const make = () => newDraft(cast, 'group', { names: [name], country, plural: true })
  place(cast, index, keyed(cast, `people ${name}`, make))
}

function named(cast: Cast, index: number, mention: Mention): void {
  const name = nameOf(cast, mention)
  const country =
    countryNamed(cast.reading, name) ?? countryNamed(cast.reading, lossOfApostrophe(name))
  if (country) {
    const draft = stateOf(cast, country)
    if (!draft.names.includes(name) && countryNamed(cast.reading, name)) draft.names.push(name)
    place(cast, index, draft)
    return
  }
  const seat = countryOfSeat(cast.reading, name)
  if (!seat) return
  const isCapital = seat.capital === name || mention.entity === 'Location'
  if (isPalace(name)) {
    palace(cast, index, name, seat)
  } else if (isCapital && standsForGovernment(cast, mention.head)) {
    const draft = stateOf(cast, seat)
    place(cast, index, draft)
    draft.metonyms.push(index)
  }
}

// A palace or an office building speaks and acts as an institution of its own.
const isPalace = (name: string): boolean =>
  /\b(?:House|Palace|Street|Hall|Capitol Hill|Kremlin|Quai|Rosada|Moneda|Whitehall|Elysee|Élysée|Matignon|Number 10|No\.? ?10)\b/.test(
    name,
  )

function palace(cast: Cast, index: number, name: string, seat: Country): void {
  const make = () => newDraft(cast, 'organization', { names: [name], country: seat, named: true })
  place(cast, index, keyed(cast, `palace ${name}`, make))
}

const lossOfApostrophe = (name: string): string => (/[a-z]s$/.test(name) ? name.slice(0, -1) : '')

/** The draft of a country, made at the first call. */
export function stateOf(cast: Cast, country: Country): Draft {
  const kind = country.kind === 'union' ? 'organization' : 'state'
  const roles = new Set(['state', 'country', 'nation'])
  return keyed(cast, `state ${country.id}`, () =>
    newDraft(cast, kind, { country, names: [country.name], roles, named: true }),
  )
}

/**
 * A place without a country's name that acts as one does: a province, a town, a self-declared republic. `parties` are
 * the head words of those between whom events are.
 */
export function actingPlaces(cast: Cast, parties: ReadonlySet<number>): void {
  for (const [index, mention] of cast.mentions.entries()) {
    if (mention.entity !== 'Location' || (cast.placed[index] ?? []).length > 0) continue
    const name = nameOf(cast, mention)
    const key = `place ${name}`
    const acts = cast.speakers.has(mention.head) || parties.has(mention.head)
    if (!cast.keys.has(key) && !acts) continue
    place(
      cast,
      index,
      keyed(cast, key, () => newDraft(cast, 'state', { names: [name], named: true })),
    )
  }
}
