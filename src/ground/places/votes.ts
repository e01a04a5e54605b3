import { divisionOf, type NameGroup } from './name-group.ts'
import { prior } from './prior.ts'

/** How much the names of a report speak for each country and each division. */
export interface Votes {
  readonly all: ReadonlyMap<string, number>
  /** What each group gave, so that no name speaks for itself. */
  readonly own: ReadonlyMap<NameGroup, ReadonlyMap<string, number>>
  /** How many names have a vote. */
  readonly voters: number
}

/**
 * Every name votes for the countries and divisions that it has a candidate in, the less the more there are of them; a named
 * division or country has the loudest voice.
 *
 * @example a report with Kars, Norvik and Lund, all of which only Norland has together, is about Norland
 */
export function votes(groups: readonly NameGroup[], more: ReadonlyMap<string, number>): Votes {
  const all = new Map<string, number>(more)
  const own = new Map<NameGroup, ReadonlyMap<string, number>>()
  for (const group of groups) {
    const given = votesOf(group)
    own.set(group, given)
    for (const [area, weight] of given) all.set(area, (all.get(area) ?? 0) + weight)
  }
  return { all, own, voters: groups.length }
}

function votesOf(group: NameGroup): ReadonlyMap<string, number> {
  const given = new Map<string, number>()
  // Hamlets of a full dump share the name of every town: they have no say where it means another.
  const known = group.candidates.filter(({ from }) => from !== 'import')
  const heard = known.length > 0 ? known : group.candidates
  const [top] = heard
  if (!top) return given
  const most = prior(top)
  const divisions = new Map<string, number>()
  const countries = new Map<string, number>()
  for (const candidate of heard) {
    const named =
      candidate === top && (candidate.kind === 'division' || candidate.kind === 'country')
    const loudness = named ? 1 + 0.5 * Math.min(group.mentions, 4) : 1
    const weight = loudness * Math.exp(0.5 * (prior(candidate) - most))
    raise(countries, candidate.country, weight)
    raise(divisions, divisionOf(candidate), weight)
  }
  for (const areas of [divisions, countries]) {
    let sum = 0
    for (const weight of areas.values()) sum += weight
    for (const [area, weight] of areas) given.set(area, weight / Math.max(1, sum) ** 0.7)
  }
  return given
}

const raise = (areas: Map<string, number>, area: string | null, weight: number): void => {
  if (area) areas.set(area, Math.max(areas.get(area) ?? 0, weight))
}

/** What the names other than this one say for an area. */
export const votesFor = (all: Votes, group: NameGroup, area: string | null): number =>
  area === null ? 0 : Math.max(0, (all.all.get(area) ?? 0) - (all.own.get(group)?.get(area) ?? 0))
