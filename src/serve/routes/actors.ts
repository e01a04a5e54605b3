import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import type { App, Rooms } from '../rooms.ts'
import {
  actorQuery,
  actorsPage,
  actorsQuery,
  appearancesPage,
  ofKind,
  profile,
} from '../schemas/actors.ts'
import { answer } from '../schemas/answer.ts'
import { problems } from '../schemas/problem.ts'
import { words } from '../schemas/query.ts'

const params = z.strictObject({ name: words })

/** `GET /v1/actors`, `/v1/actors/NAME` and its `/profile`: who appears in reports, what one is in each, and what they tell of it. */
export function actors(app: App, { store }: Rooms): void {
  app.get(
    '/v1/actors',
    {
      schema: {
        summary: 'Who appears in reports, those of most reports first',
        tags: ['found'],
        querystring: actorsQuery,
        response: { 200: answer(actorsPage), '4xx': problems },
      },
    },
    async ({ query }) => store.actors(ofKind(query)),
  )
  app.get(
    '/v1/actors/:name',
    {
      schema: {
        summary: 'What an actor is in each report, newest first',
        tags: ['found'],
        params,
        querystring: actorQuery,
        response: { 200: answer(appearancesPage), '4xx': problems },
      },
    },
    async ({ params, query }) => store.actor(params.name, ofKind(query)),
  )
  app.get(
    '/v1/actors/:name/profile',
    {
      schema: {
        summary: 'What the newest reports that name an actor tell of it, and by whose account',
        tags: ['found'],
        params,
        querystring: actorQuery,
        response: { 200: answer(profile), '4xx': problems },
      },
    },
    async ({ params, query }) => {
      const found = await store.profile(params.name, ofKind(query))
      if (found === null) throw new DatelineError('unknown-id', { what: 'actor' })
      return found
    },
  )
}
