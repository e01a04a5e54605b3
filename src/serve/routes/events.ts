import type { App, Rooms } from '../rooms.ts'
import { eventsPage } from '../schemas/kept.ts'
import { eventsQuery } from '../schemas/query.ts'
import { list } from './list.ts'

/** `GET /v1/events`: what was done, or is said, denied, asked or expected to be done; `standing` says which. */
export const events = (app: App, rooms: Rooms): void =>
  list(app, rooms, {
    path: '/v1/events',
    kind: 'event',
    summary: 'Who did what to whom, and who says so',
    querystring: eventsQuery,
    page: eventsPage,
  })
