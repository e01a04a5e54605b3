import { z } from 'zod'
import type { App, Rooms } from '../rooms.ts'
import { answer } from '../schemas/answer.ts'
import { actorsAnswer, appearances } from '../schemas/kept.ts'
import { problems } from '../schemas/problem.ts'
import { paging, words } from '../schemas/query.ts'

const { limit } = paging

/** `GET /v1/actors` and `/v1/actors/NAME`: who appears in reports, and what one is in each of them. */
export function actors(app: App, { store }: Rooms): void {
  app.get(
    '/v1/actors',
    {
      schema: {
        summary: 'Who appears in reports, those of most reports first',
        tags: ['found'],
        querystring: z.strictObject({
          name: words.optional().describe('How the name begins.'),
          limit,
        }),
        response: { 200: answer(actorsAnswer), '4xx': problems },
      },
    },
    async ({ query }) => ({ items: await store.actors(query.name, query.limit) }),
  )
  app.get(
    '/v1/actors/:name',
    {
      schema: {
        summary: 'What an actor is in each report, newest first',
        tags: ['found'],
        params: z.strictObject({ name: words }),
        querystring: z.strictObject({ limit }),
        response: { 200: answer(appearances), '4xx': problems },
      },
    },
    async ({ params, query }) => ({ items: await store.actor(params.name, query.limit) }),
  )
}
