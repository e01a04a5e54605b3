import type { App, Rooms } from '../rooms.ts'
import { placesPage } from '../schemas/kept.ts'
import { placesQuery } from '../schemas/query.ts'
import { list } from './list.ts'

/** `GET /v1/places`: where reports name a place, by name, country or box. */
export const places = (app: App, rooms: Rooms): void =>
  list(app, rooms, {
    path: '/v1/places',
    kind: 'place',
    summary: 'Where reports name a place',
    querystring: placesQuery,
    page: placesPage,
  })
