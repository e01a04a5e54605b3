import type { GazetteerPlace } from '../../lexicon/gazetteer.ts'
import { divisionOf, type NameGroup } from './name-group.ts'
import { liesIn } from './pairs.ts'
import { prior } from './prior.ts'
import { type Votes, votesFor } from './votes.ts'

export interface Resolved {
  readonly place: GazetteerPlace
  readonly sure: number
}

interface Scored {
  readonly place: GazetteerPlace
  score: number
}

const points = new Set(['town', 'seat', 'capital', 'county', 'quarter', 'site'])
const considered = 8
const divisionWeight = 3
/** A report of one neighbourhood has most of its names there; one that only touches a division has few. */
const leastFocus = 0.15
const countryWeight = 1.5
/** Every second report names the United States: that alone makes no capital a village of theirs. */
const mostOfCountry = 2.5
const neighbourWeight = 1.5
const mostOfNeighbours = 2
const rounds = 2

/**
 * The place that each name of a report means: the one whose size, pair, country, division and neighbours speak loudest together.
 *
 * @example resolve([Paris, Texas], ...) takes the Paris that lies in Texas
 */
export function resolve(
  groups: readonly NameGroup[],
  all: Votes,
  pairs: readonly (readonly [part: NameGroup, whole: NameGroup])[],
  paper: NameGroup | null = null,
): ReadonlyMap<NameGroup, Resolved> {
  const scored = new Map<NameGroup, Scored[]>()
  for (const group of groups) {
    const found = group.candidates.map((place) => ({
      place,
      score:
        alone(place, group, all) +
        (group.key === paper?.key && paper.candidates.includes(place) ? townOfPaper : 0),
    }))
    scored.set(group, found)
  }
  for (const [part, whole] of pairs) {
    // "Utah, Nevada" is a list; "Georgia, USA" is a pair.
    if (part.candidates[0]?.kind === 'division' && whole.candidates[0]?.kind !== 'country') continue
    join(scored.get(part) ?? [], scored.get(whole) ?? [])
  }
  for (const found of scored.values()) found.sort((a, b) => b.score - a.score).splice(considered)
  for (let round = 0; round < rounds; round += 1) attract(scored)
  return new Map(
    [...scored].flatMap(([group, [first, second]]) =>
      first ? [[group, { place: first.place, sure: margin(first, second) }] as const] : [],
    ),
  )
}

function alone(place: GazetteerPlace, group: NameGroup, all: Votes): number {
  const division = votesFor(all, group, divisionOf(place))
  const focus = leastFocus + division / Math.max(2, all.voters - 1)
  const sure = place.kind === 'country' && !isShared(place, group)
  const country = sure ? 0 : votesFor(all, group, place.country)
  return (
    prior(place) -
    (isShadow(place, group) ? 2 : 0) -
    (isNamesake(place, group) ? 6 : 0) +
    divisionWeight * Math.log2(1 + division) * Math.min(1, focus) +
    Math.min(mostOfCountry, countryWeight * Math.log2(1 + country))
  )
}

/** "Georgia" may be a state of the Union too: there a country needs what speaks for it. */
const isShared = (country: GazetteerPlace, group: NameGroup): boolean =>
  group.candidates.some(
    (other) =>
      other.kind === 'division' && other.country !== country.country && other.population > 1e6,
  )

/** "Aleppo" alone is the city and not the province around it. */
const isShadow = (place: GazetteerPlace, group: NameGroup): boolean =>
  place.kind === 'division' &&
  group.candidates.some(
    (other) =>
      points.has(other.kind) && other.country === place.country && other.population > 100_000,
  )

/** "Middle East" is also a quarter of Baltimore, and means it only where the city stands beside it. */
const isNamesake = (place: GazetteerPlace, group: NameGroup): boolean =>
  (place.kind === 'quarter' || place.kind === 'town') &&
  place.population < 20_000 &&
  group.candidates.some(
    ({ kind, from }) => (kind === 'region' && from !== 'import') || kind === 'continent',
  )

/** A paper that is named after a town is seldom one of a far capital. */
const townOfPaper = 2
const pairBonus = 5

function join(parts: readonly Scored[], wholes: readonly Scored[]): void {
  const fitting = new Set<Scored>()
  for (const part of parts) {
    let fits = false
    for (const whole of wholes) {
      if (!liesIn(part.place, whole.place)) continue
      fits = true
      fitting.add(whole)
    }
    if (fits) part.score += pairBonus
  }
  for (const whole of fitting) whole.score += 2
}

/** Neighbours draw: a candidate gains from places of other names that are near it. */
function attract(scored: ReadonlyMap<NameGroup, Scored[]>): void {
  const tops = [...scored.values()].flatMap(([top]) =>
    top && points.has(top.place.kind) ? [top] : [],
  )
  const gains: [Scored, number][] = []
  for (const found of scored.values()) {
    if (found.length < 2) continue
    for (const one of found) {
      if (!points.has(one.place.kind)) continue
      let gain = 0
      for (const top of tops) if (!found.includes(top)) gain += closeness(one.place, top.place)
      gains.push([one, Math.min(mostOfNeighbours, neighbourWeight * gain)])
    }
  }
  for (const [one, gain] of gains) one.score += gain
  for (const found of scored.values()) found.sort((a, b) => b.score - a.score)
}

/** 1 at the same point, about a third at 100 km. */
function closeness(one: GazetteerPlace, other: GazetteerPlace): number {
  const north = Math.abs(one.lat - other.lat) * 111
  if (north > 500) return 0
  const east = Math.abs(one.lon - other.lon) * 111 * Math.cos((one.lat * Math.PI) / 180)
  return east > 500 ? 0 : Math.exp(-Math.hypot(north, east) / 90)
}

const margin = (first: Scored, second: Scored | undefined): number =>
  second ? Math.min(0.98, 0.5 + 0.15 * (first.score - second.score)) : 0.95
