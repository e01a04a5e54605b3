import type { App, Rooms } from '../rooms.ts'
import { hitsPage } from '../schemas/kept.ts'
import { searchQuery } from '../schemas/query.ts'
import { list } from './list.ts'

/** `GET /v1/search`: data of all kinds, or whole reports, by every filter that there is. */
export const search = (app: App, rooms: Rooms): void =>
  list(app, rooms, {
    path: '/v1/search',
    summary: 'Find data of all kinds',
    querystring: searchQuery,
    page: hitsPage,
  })
