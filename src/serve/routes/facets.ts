import type { App, Rooms } from '../rooms.ts'
import { answer } from '../schemas/answer.ts'
import { facetsAnswer } from '../schemas/facets.ts'
import { problems } from '../schemas/problem.ts'
import { searchQuery, storeQuery } from '../schemas/query.ts'

/** `GET /v1/facets`: how much a search finds, and how much it would with other values of its filters. */
export function facets(app: App, { store }: Rooms): void {
  app.get(
    '/v1/facets',
    {
      schema: {
        summary: 'How much a search finds, by each filter',
        tags: ['found'],
        querystring: searchQuery,
        response: { 200: answer(facetsAnswer), '4xx': problems },
      },
    },
    async ({ query }) => store.facets(storeQuery(query)),
  )
}
