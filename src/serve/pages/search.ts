import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import { addressOf, apiAddressOf, csvAddressOf } from '../asked/addresses.ts'
import { chipsOf } from '../asked/chips.ts'
import { counting } from '../asked/counted.ts'
import { shownFacets } from '../asked/facets.ts'
import { fieldCalled } from '../asked/fields.ts'
import { shownHits } from '../asked/hits.ts'
import { parse } from '../asked/parse.ts'
import type { App, Rooms } from '../rooms.ts'
import type { ShownSearch } from '../shown-search.ts'
import { hidden, show } from './reply.ts'

/** What can stand in the address: a field that is given twice counts once, and one that is left empty not at all. */
const querystring = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((given): { readonly [field: string]: string } =>
    Object.fromEntries(
      Object.entries(given)
        .map(([field, value]) => [field, typeof value === 'string' ? value : (value.at(-1) ?? '')])
        .filter(([, value]) => value !== ''),
    ),
  )

const known = new Set([...fieldCalled.values(), 'words', 'denied', 'requested'])

/** `GET /search`: one box, what it finds, and what else is there. Whatever the API can be asked for can stand in the address too. */
export function search(app: App, { store }: Rooms): void {
  const count = counting(store)
  const answerOf = async (
    given: { readonly [field: string]: string },
    nothing: ShownSearch,
  ): Promise<ShownSearch> => {
    const more = Object.fromEntries(Object.entries(given).filter(([field]) => known.has(field)))
    const asked = parse(given.q ?? '', more)
    if (!asked.ok) return { ...nothing, problem: asked.problem }
    const { query } = asked
    const { cursor, page = '1' } = given
    const { facets, total } = await count(query, cursor !== undefined)
    const shown = { ...nothing, facets: shownFacets(query, facets) }
    if (Object.keys(query).every((field) => field === 'sort')) return shown
    const found = await store.search({ ...query, ...(cursor === undefined ? {} : { cursor }) })
    const at = Math.max(1, Math.trunc(Number(page)) || 1)
    const newestFirst = query.sort !== 'oldest'
    const { sort: _, ...unsorted } = query
    return {
      ...shown,
      chips: await chipsOf(store, query, found.items.length === 0 && cursor === undefined),
      answer: {
        total,
        hits: await shownHits(store, found.items),
        page: found.previous === null ? 1 : at,
        previous: found.previous && addressOf(query, found.previous, at - 1),
        next: found.next && addressOf(query, found.next, at + 1),
        turned: addressOf(newestFirst ? { ...query, sort: 'oldest' } : unsorted),
        newestFirst,
        json: apiAddressOf(query),
        csv: csvAddressOf(query),
      },
    }
  }

  app.get('/search', { schema: { ...hidden, querystring } }, async ({ query: given }, reply) => {
    const nothing: ShownSearch = {
      line: given.q ?? '',
      problem: null,
      kept: (await store.last()) > 0,
      chips: [],
      facets: [],
      answer: null,
    }
    try {
      const shown = await answerOf(given, nothing)
      return show(shown.problem === null ? reply : reply.code(400), 'search', shown)
    } catch (thrown) {
      // What cannot be asked together is known only to the store.
      if (!(thrown instanceof DatelineError) || thrown.kind !== 'wrong-query') throw thrown
      return show(reply.code(400), 'search', { ...nothing, problem: thrown.message })
    }
  })
}
