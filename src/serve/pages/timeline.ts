import { z } from 'zod'
import { byTime, laneKinds, timeMarksOf } from '../pictures/by-time.ts'
import { mostEvents } from '../pictures/most.ts'
import type { App, Rooms } from '../rooms.ts'
import { storeQuery } from '../schemas/query.ts'
import { narrow, narrowedQuery, shownEvents } from './narrowed.ts'
import { hidden, show } from './reply.ts'

/** `GET /timeline`: events by the days that they are told to be on. */
export function timeline(app: App, { store }: Rooms): void {
  const querystring = narrowedQuery({ lanes: z.enum(laneKinds).optional() })
  app.get('/timeline', { schema: { ...hidden, querystring } }, async ({ query: asked }, reply) => {
    const { at, lanes = 'type', ...given } = asked
    const { query, narrowed } = narrow(given)
    const seen = await store.events(storeQuery(query), mostEvents)
    const picture = byTime(seen, lanes)
    const mark = picture.marks.find(({ id }) => id === at)
    const events = mark ? (timeMarksOf(seen.events, lanes).get(mark.id) ?? []) : []
    return show(reply, 'timeline', {
      narrowed,
      lanes,
      picture,
      chosen: mark ? { mark, events: await shownEvents(store, events) } : null,
    })
  })
}
