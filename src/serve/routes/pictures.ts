import { z } from 'zod'
import { byPlace } from '../pictures/by-place.ts'
import { byTime, laneKinds } from '../pictures/by-time.ts'
import { mostEvents } from '../pictures/most.ts'
import type { App, Rooms } from '../rooms.ts'
import { answer } from '../schemas/answer.ts'
import { eventsByPlace, eventsByTime } from '../schemas/pictures.ts'
import { problems } from '../schemas/problem.ts'
import { pictureQuery, storeQuery } from '../schemas/query.ts'

/** `GET /v1/events/places` and `/v1/events/times`: what a map and a timeline of the newest events show. */
export function pictures(app: App, { store }: Rooms): void {
  app.get(
    '/v1/events/places',
    {
      schema: {
        summary: 'Events by the places that they are told to be at',
        tags: ['found'],
        querystring: pictureQuery,
        response: { 200: answer(eventsByPlace), '4xx': problems },
      },
    },
    async ({ query }) => byPlace(await store.events(storeQuery(query), mostEvents)),
  )
  app.get(
    '/v1/events/times',
    {
      schema: {
        summary: 'Events by the days that they are told to be on',
        tags: ['found'],
        querystring: pictureQuery.extend({
          lanes: z.enum(laneKinds).optional().describe('By type if left out, or by who did it.'),
        }),
        response: { 200: answer(eventsByTime), '4xx': problems },
      },
    },
    async ({ query: { lanes = 'type', ...query } }) =>
      byTime(await store.events(storeQuery(query), mostEvents), lanes),
  )
}
