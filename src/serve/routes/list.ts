import type { z } from 'zod'
import type { Query } from '../../store/index.ts'
import type { App, Rooms } from '../rooms.ts'
import { problems } from '../schemas/problem.ts'
import { type SearchQuery, storeQuery } from '../schemas/query.ts'

/** A list of what was found: where, of which kind (all if undefined), what may be asked for, and what is answered. */
interface List {
  readonly path: string
  readonly kind?: NonNullable<Query['kind']>
  readonly summary: string
  readonly querystring: z.ZodType<SearchQuery>
  readonly page: z.ZodType
}

/** A route that answers with a page of the store's search; the schema of the page says what the store's data are. */
export function list(app: App, { store }: Rooms, { path, kind, summary, querystring, page }: List) {
  app.get(
    path,
    {
      schema: {
        summary,
        tags: ['found'],
        querystring,
        response: { 200: page, '4xx': problems },
      },
    },
    async ({ query }) => store.search({ ...storeQuery(query), ...(kind ? { kind } : {}) }) as never,
  )
}
