import countries from 'i18n-iso-countries'
import { phraseRange } from '../../src/find/tree/subtree.ts'
import { treeOf } from '../../src/find/tree/tree.ts'
import { wordsIn } from '../../src/find/tree/words-in.ts'
import {
  type Country,
  countryByDemonym,
  countryById,
  countryByMetonym,
  countryByName,
} from '../../src/lexicon/countries.ts'
import { leaderCountry } from '../../src/lexicon/leaders.ts'
import { homeOfOrganization } from '../../src/lexicon/organizations.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Actor, Record as Dateline } from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'

/** An actor as the scorer of events reads it: the words, and the code of its country or of the kind of body it is. */
export interface CodedActor {
  readonly text: string
  readonly code?: string
  readonly country?: string
}

/** Codes of the coders' own dictionary of actors, by upper-case name; the units have actors no country list knows. */
export type ActorCodes = ReadonlyMap<string, string>

// CAMEO's codes for bodies of no country.
const bodies: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:United Nations|U\.?N\.?|Security Council|NATO|European (?:Union|Community|Commission|Parliament|Council)|E\.?[UC]\.?|African Union|Arab League|OSCE|OPEC|ASEAN|ECOWAS|International Monetary Fund|IMF|World Bank|International Criminal Court|Organi[sz]ation of American States|Commonwealth|IAEA|International Atomic Energy Agency|World (?:Health|Trade) Organi[sz]ation|UNHCR|UNICEF|Warsaw Pact)\b/,
    'IGO',
  ],
  [
    /\b(?:Red (?:Cross|Crescent)|Amnesty International|Human Rights Watch|Doctors Without Borders|Greenpeace|Oxfam)\b/,
    'NGO',
  ],
  [/\b(?:al-?Qa[ei]da|Islamic State|ISIS|ISIL|Daesh)\b/i, 'IMG'],
]

// Bodies and towns that the coders count to a country though their names do not say so.
const homes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Hamas|Fatah|Islamic Jihad|PLO|West Bank|Gaza)\b/, 'PSE'],
  [/\b(?:Hezbollah|Hizbullah|Hizbollah)\b/, 'LBN'],
  [/\bTaliban\b/, 'AFG'],
  [/\b(?:PKK|Kurdistan Workers)\b/, 'TUR'],
  [/\b(?:Houthi)/, 'YEM'],
]

/** The codes of an actor of a record: one, or one for each of the countries that its words join ("Greek and Turkish officials"). */
export function codedActor(
  reading: Reading,
  record: Dateline,
  id: string,
  codes: ActorCodes,
): readonly CodedActor[] {
  const actor = record.actors.find((one) => one.id === id)
  if (!actor) return []
  const words = [actor.name, ...mentionWords(reading, actor)]
  for (const text of words) {
    const code = codeIn(text, codes)
    if (code !== undefined) return [{ text: actor.name, ...codeParts(code) }]
  }
  const found = countriesOf(record, actor, words)
  const text = actor.name
  return found.length === 0 ? [{ text }] : found.map((code) => ({ text, code, country: code }))
}

/** The countries, or the kind of body, of an actor. */
function countriesOf(record: Dateline, actor: Actor, words: readonly string[]): readonly string[] {
  if (actor.kind === 'state') return codeOfCountry(countryByName(actor.name))
  for (const text of words) {
    const named = codesInWords(text)
    if (named.length > 0) return named
  }
  for (const { of } of actor.titles) {
    const owner = record.actors.find(({ id }) => id === of)
    if (!owner) continue
    const found = owner === actor ? [] : countriesOf(record, owner, [owner.name])
    if (found.length > 0) return found
  }
  const home = leaderCountry(actor.name) ?? homeOfOrganization(actor.name)
  return home === null ? [] : codeOfCountry(countryById(home))
}

const codeOfCountry = (country: Country | null): readonly string[] => {
  const code = country ? countries.alpha2ToAlpha3(country.iso2) : undefined
  return code === undefined ? [] : [code]
}

/** Each mention of an actor with what hangs on it ("rebels in the Ivory Coast"). */
function mentionWords(reading: Reading, { mentions }: Actor): readonly string[] {
  const tree = treeOf(reading)
  return mentions.flatMap((span) => {
    const [first, end] = wordsIn(reading, span)
    let head = end - 1
    for (let at = first; at < end; at += 1) {
      const over = tree.words[at]?.head ?? -1
      if (over < first || over >= end) head = at
    }
    const [from, to] = phraseRange(tree, head)
    const start = reading.words[Math.min(from, first)]?.start ?? span[0]
    return [reading.report.text.slice(start, reading.words[Math.max(to, end) - 1]?.end ?? span[1])]
  })
}

/** The first country or body that words name, and those joined to it by "and". */
export function codesInWords(text: string): readonly string[] {
  for (const [pattern, code] of bodies) if (pattern.test(text)) return [code]
  const found: string[] = []
  const forms = text.match(/[\p{L}\p{M}.'’-]+/gu) ?? []
  let last = -1
  for (let at = 0; at < forms.length; at += 1) {
    for (let size = Math.min(4, forms.length - at); size > 0; size -= 1) {
      const name = forms
        .slice(at, at + size)
        .join(' ')
        .replace(/['’]s?$/, '')
      const country = countryByName(name) ?? countryByDemonym(name) ?? countryByMetonym(name)
      const code = codeOfCountry(country)[0]
      if (code === undefined) continue
      const joined = last < 0 || forms.slice(last, at).every((form) => /^(?:and|or)$/.test(form))
      if (joined && !found.includes(code)) found.push(code)
      if (joined) last = at + size
      at += size - 1
      break
    }
  }
  if (found.length > 0) return found
  for (const [pattern, code] of homes) if (pattern.test(text)) return [code]
  return []
}

/** The code of the longest name of the dictionary in words. */
function codeIn(text: string, codes: ActorCodes): string | undefined {
  const upper = ` ${text
    .toUpperCase()
    .replace(/['’]S\b/g, '')
    .replace(/[^A-Z.]+/g, ' ')} `
  let best = ''
  for (const name of codes.keys())
    if (name.length > best.length && upper.includes(` ${name}`)) best = name
  return codes.get(best)
}

const codeParts = (code: string): { readonly code: string; readonly country?: string } =>
  /^[A-Z]{3}/.test(code) ? { code, country: code.slice(0, 3) } : { code }

/** The countries in a span of the text, for what an event was done to or where it was. */
export const codesInSpan = (
  reading: Reading,
  span: Span,
  codes: ActorCodes,
): readonly CodedActor[] => {
  const text = reading.report.text.slice(...span)
  const named = text
    .split(/\band\b|,|\bbetween\b|\bwith\b/)
    .flatMap((part) => codeIn(part, codes) ?? [])
  if (named.length > 0) return [...new Set(named)].map((code) => ({ text, ...codeParts(code) }))
  return codesInWords(text).map((one) => ({ text, code: one, country: one }))
}
