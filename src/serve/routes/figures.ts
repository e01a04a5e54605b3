import type { App, Rooms } from '../rooms.ts'
import { figuresPage } from '../schemas/kept.ts'
import { figuresQuery } from '../schemas/query.ts'
import { list } from './list.ts'

/** `GET /v1/figures`: tolls, forces, shares and sums. */
export const figures = (app: App, rooms: Rooms): void =>
  list(app, rooms, {
    path: '/v1/figures',
    kind: 'figure',
    summary: 'Tolls, forces, shares and sums, and who gives them',
    querystring: figuresQuery,
    page: figuresPage,
  })
