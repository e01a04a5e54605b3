import { type FacetName, type Facets, facetNames, type Query } from '../../store/index.ts'
import type { ShownFacet } from '../shown-search.ts'
import { addressOf } from './addresses.ts'
import { daysOf } from './days.ts'

const same = (one: unknown, other: string): boolean =>
  String(one ?? '').toLowerCase() === other.toLowerCase()

/** The query with a value of a facet, or without it where it has that already. */
function turned(query: Query, name: FacetName, value: string): readonly [Query, chosen: boolean] {
  if (name === 'date') {
    const { from, to, ...rest } = query
    const [first, last] = daysOf(value) ?? [value, value]
    const chosen = from === first && to === last
    return [chosen ? rest : { ...rest, from: first, to: last }, chosen]
  }
  const { [name]: own, ...rest } = query
  const chosen = same(own, value)
  return [chosen ? rest : { ...rest, [name]: value }, chosen]
}

/** Facets that still tell something apart, each value with its address. */
export const shownFacets = (query: Query, facets: Facets['facets']): readonly ShownFacet[] =>
  facetNames.flatMap((name) => {
    const values = facets[name].map((one) => {
      const [next, chosen] = turned(query, name, one.value)
      return { ...one, href: addressOf(next), chosen }
    })
    return values.length === 0 ? [] : [{ name, values }]
  })
