import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import type { App, Rooms } from '../rooms.ts'
import { answer } from '../schemas/answer.ts'
import { byId } from '../schemas/by-id.ts'
import { correction, correctionBody, correctionsPage, draftOf } from '../schemas/correction.ts'
import { problems } from '../schemas/problem.ts'
import { flag, paging } from '../schemas/query.ts'

const { limit, cursor } = paging

/** `/v1/corrections` and `/v1/reports/ID/corrections`: what people say of data; it wins wherever these are shown. */
export function corrections(app: App, { store, perMinute }: Rooms): void {
  const config = { rateLimit: { max: perMinute.correct, timeWindow: 60_000 } }
  const tags = ['corrections']
  app.get(
    '/v1/corrections',
    {
      schema: {
        summary: 'Corrections in the order in which they were made',
        tags,
        querystring: z.strictObject({
          report: byId.shape.id.optional().describe('Id of a report.'),
          standing: flag.optional().describe('Only those that were not withdrawn.'),
          limit,
          cursor,
        }),
        response: { 200: answer(correctionsPage), '4xx': problems },
      },
    },
    async ({ query }) => {
      const given = Object.entries(query).filter(([, value]) => value !== undefined)
      return store.corrections({ limit: 20, ...Object.fromEntries(given) })
    },
  )
  app.post(
    '/v1/reports/:id/corrections',
    {
      config,
      schema: {
        summary: 'Accept, reject or edit a datum',
        description:
          'The datum is named by its kind and words, as the machine has them (`/v1/records/{id}?corrected=false`), for its id does not last.',
        tags,
        params: byId,
        body: correctionBody,
        response: { 201: answer(correction), '4xx': problems },
      },
    },
    async ({ params, body }, reply) => {
      if ((await store.report(params.id)) === null)
        throw new DatelineError('unknown-id', { what: 'report' })
      return reply.code(201).send(await store.correct(draftOf(params.id, body)))
    },
  )
  app.delete(
    '/v1/corrections/:id',
    {
      config,
      schema: {
        summary: 'Withdraw a correction; it is kept, and counts no more',
        tags,
        params: byId,
        response: { 200: answer(correction), '4xx': problems },
      },
    },
    async ({ params }) => {
      const withdrawn = await store.withdraw(params.id)
      if (withdrawn === null) throw new DatelineError('unknown-id', { what: 'correction' })
      return withdrawn
    },
  )
}
