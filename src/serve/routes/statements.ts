import type { App, Rooms } from '../rooms.ts'
import { statementsPage } from '../schemas/kept.ts'
import { statementsQuery } from '../schemas/query.ts'
import { list } from './list.ts'

/** `GET /v1/statements`: what sources are cited for. */
export const statements = (app: App, rooms: Rooms): void =>
  list(app, rooms, {
    path: '/v1/statements',
    kind: 'statement',
    summary: 'What sources are cited for, with the exact words',
    querystring: statementsQuery,
    page: statementsPage,
  })
