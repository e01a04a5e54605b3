import { countryByDemonym } from '../../lexicon/countries.ts'
import { placesNamed } from '../../lexicon/gazetteer.ts'
import { paperHome } from '../../lexicon/papers.ts'
import { placeKey } from '../../lexicon/place-key.ts'
import type { Reading } from '../../reader/reading.ts'
import type { NameGroup } from './name-group.ts'

/** What a local paper's home weighs beside the names of a report, which have a vote each. */
const homeCountry = 2
const homeDivision = 3

const topDomains: Readonly<Record<string, string>> = { uk: 'GB' }

/** Votes that stand outside the names: peoples named in the report, and the country of the site that published it. */
export function outerVotes(reading: Reading): Map<string, number> {
  const found = new Map<string, number>()
  const add = (area: string, weight: number, most: number): void => {
    found.set(area, Math.min(most, (found.get(area) ?? 0) + weight))
  }
  for (const { form, upos } of reading.words) {
    if ((upos !== 'ADJ' && upos !== 'PROPN') || !/^\p{Lu}/u.test(form)) continue
    const country = countryByDemonym(form)
    if (country) add(country.iso2, 0.5, 2)
  }
  const domain = /\.([a-z]{2})(?:\/|$)/.exec(reading.report.publisher ?? '')?.[1]
  if (domain) add(topDomains[domain] ?? domain.toUpperCase(), 2, 4)
  const home = paperHome(reading.report.publisher ?? '')
  if (home) add(home.country, homeCountry, homeCountry + 2)
  if (home?.admin1) add(`${home.country}.${home.admin1}`, homeDivision, homeDivision)
  return found
}

/**
 * The town that a local paper is named after.
 *
 * @example "norviknews.com" and "The Norvik Herald" are of Norvik
 */
export function publisherTown(publisher: string | null): NameGroup | null {
  if (!publisher) return null
  const home = paperHome(publisher)
  if (home) {
    const towns = placesNamed(home.town).filter(
      ({ kind, country, admin1 }) =>
        points.has(kind) && country === home.country && (!home.admin1 || admin1 === home.admin1),
    )
    if (towns.length > 0) return { key: placeKey(home.town), candidates: towns, mentions: 1 }
  }
  const name = publisher.replace(/^(?:https?:\/\/)?(?:www\.|news\.)?/, '').replace(/\.[a-z.]+$/, '')
  const words = name.replace(/^the /i, '').split(/[\s-]+/)
  const tries =
    words.length > 1
      ? [words.slice(0, 2).join(' '), words[0] ?? '']
      : prefixes(name.toLowerCase().replace(/^the/, ''))
  for (const one of tries) {
    if (one.length < 4) continue
    const towns = placesNamed(one).filter(
      ({ kind, population }) => kind === 'town' && population > 2000,
    )
    if (towns.length > 0) return { key: one.toLowerCase(), candidates: towns, mentions: 1 }
  }
  return null
}

const points = new Set(['town', 'seat', 'capital'])

const prefixes = (name: string): readonly string[] => {
  const found: string[] = []
  for (let end = Math.min(name.length, 16); end >= 5; end -= 1) found.push(name.slice(0, end))
  return found
}
