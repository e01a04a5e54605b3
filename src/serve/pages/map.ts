import { byPlace, placeIdOf } from '../pictures/by-place.ts'
import { mostEvents } from '../pictures/most.ts'
import type { App, Rooms } from '../rooms.ts'
import { storeQuery } from '../schemas/query.ts'
import { narrow, narrowedQuery, shownEvents } from './narrowed.ts'
import { hidden, show } from './reply.ts'

/** `GET /map`: events by their places. */
export function map(app: App, { store }: Rooms): void {
  const querystring = narrowedQuery({})
  app.get('/map', { schema: { ...hidden, querystring } }, async ({ query: asked }, reply) => {
    const { at, ...given } = asked
    const { query, narrowed } = narrow(given)
    const seen = await store.events(storeQuery(query), mostEvents)
    const picture = byPlace(seen)
    const mark = picture.places.find(({ id }) => id === at)
    const events = seen.events.filter((event) => mark && placeIdOf(event) === mark.id)
    return show(reply, 'map', {
      narrowed,
      box: query.box ?? null,
      picture,
      chosen: mark ? { mark, events: await shownEvents(store, events) } : null,
    })
  })
}
