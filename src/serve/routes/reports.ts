import { DatelineError } from '../../errors.ts'
import type { App, Rooms } from '../rooms.ts'
import { answer } from '../schemas/answer.ts'
import { byId } from '../schemas/by-id.ts'
import { keptReport, reportsPage } from '../schemas/kept.ts'
import { problems } from '../schemas/problem.ts'
import { reportsQuery } from '../schemas/query.ts'
import { list } from './list.ts'

/** `GET /v1/reports` and `/v1/reports/ID`: what was kept, and one report with its text. */
export function reports(app: App, rooms: Rooms): void {
  list(app, rooms, {
    path: '/v1/reports',
    kind: 'report',
    summary: 'Reports that are kept',
    querystring: reportsQuery,
    page: reportsPage,
  })
  app.get(
    '/v1/reports/:id',
    {
      schema: {
        summary: 'A report with its text',
        tags: ['reports'],
        params: byId,
        response: { 200: answer(keptReport), '4xx': problems },
      },
    },
    async ({ params: { id } }) => {
      const kept = await rooms.store.report(id)
      if (kept === null) throw new DatelineError('unknown-id', { what: 'report' })
      return kept
    },
  )
}
