import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import type { App, Rooms } from '../rooms.ts'
import { answer } from '../schemas/answer.ts'
import { byId } from '../schemas/by-id.ts'
import { problems } from '../schemas/problem.ts'
import { flag } from '../schemas/query.ts'
import { record } from '../schemas/record.ts'

/** `GET /v1/records/ID`: the whole record of a report. */
export function records(app: App, { store }: Rooms): void {
  app.get(
    '/v1/records/:id',
    {
      schema: {
        summary: 'The record of a report',
        tags: ['reports'],
        params: byId,
        querystring: z.strictObject({
          corrected: flag
            .default(true)
            .describe('`false`: as the machine has it, without what people have corrected.'),
        }),
        response: { 200: answer(record), '4xx': problems },
      },
    },
    async ({ params: { id }, query: { corrected } }) => {
      const found = corrected
        ? await store.record(id)
        : ((await store.machineRecord(id))?.record ?? null)
      if (found === null) throw new DatelineError('unknown-id', { what: 'record' })
      return found
    },
  )
}
