import type { Facets, Query, Store } from '../../store/index.ts'

/** So many queries are remembered, for so long (in ms). */
const MOST = 50
const LONGEST = 60_000

/**
 * Counts of queries, remembered while somebody leafs through the pages of one: its first page counts anew, those after it
 * have the same counts without waiting for them.
 */
export function counting(store: Store): (query: Query, leafing: boolean) => Promise<Facets> {
  const counted = new Map<string, { readonly at: number; readonly facets: Promise<Facets> }>()
  return (query, leafing) => {
    const key = JSON.stringify(query)
    const there = counted.get(key)
    if (leafing && there && Date.now() - there.at < LONGEST) return there.facets
    const facets = store.facets(query)
    counted.delete(key)
    counted.set(key, { at: Date.now(), facets })
    facets.catch(() => counted.delete(key))
    if (counted.size > MOST) counted.delete(counted.keys().next().value as string)
    return facets
  }
}
