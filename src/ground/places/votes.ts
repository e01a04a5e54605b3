import { divisionOf, type NameGroup } from './name-group.ts'

/** How much the names of a report speak for each country and each division. */
export interface Votes {
  readonly all: ReadonlyMap<string, number>
  /** What each group gave, so that no name speaks for itself. */
  readonly own: ReadonlyMap<NameGroup, ReadonlyMap<string, number>>
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
  return { all, own }
}

function votesOf(group: NameGroup): ReadonlyMap<string, number> {
  const given = new Map<string, number>()
  const top = group.candidates[0]
  for (const candidate of group.candidates) {
    const named =
      candidate === top && (candidate.kind === 'division' || candidate.kind === 'country')
    const weight = named ? 1 + 0.5 * Math.min(group.mentions, 4) : 1
    for (const area of [candidate.country, divisionOf(candidate)]) {
      if (area) given.set(area, Math.max(given.get(area) ?? 0, weight))
    }
  }
  const divisions = Math.max(1, count(given, true))
  const countries = Math.max(1, count(given, false))
  for (const [area, weight] of given) {
    given.set(area, weight / (area.includes('.') ? divisions : countries) ** 0.7)
  }
  return given
}

const count = (given: ReadonlyMap<string, number>, divisions: boolean): number => {
  let sum = 0
  for (const area of given.keys()) if (area.includes('.') === divisions) sum += 1
  return sum
}

/** What the names other than this one say for an area. */
export const votesFor = (all: Votes, group: NameGroup, area: string | null): number =>
  area === null ? 0 : Math.max(0, (all.all.get(area) ?? 0) - (all.own.get(group)?.get(area) ?? 0))
