import { z } from 'zod'
import { safeHeaders } from '../guards/headers.ts'
import type { App, Rooms } from '../rooms.ts'
import { problems } from '../schemas/problem.ts'
import { streamed } from '../schemas/streamed.ts'

/** `GET /v1/stream`: server-sent events, one for each report that comes in and each correction, whoever makes them. */
export function stream(app: App, { stream, store }: Rooms): void {
  app.get(
    '/v1/stream',
    {
      exposeHeadRoute: false,
      schema: {
        summary: 'What comes in, as server-sent events',
        description:
          'An event `report` for each report that is kept from now on, or after the one that `Last-Event-ID` names; and an event `correction` for each that is made or withdrawn from now on. A `correction` has no id: who was cut off asks `/v1/corrections` for what was missed.',
        tags: ['reports'],
        querystring: z.strictObject({
          after: z.coerce
            .number()
            .int()
            .min(0)
            .optional()
            .describe('Where to begin, as the id of an event; `Last-Event-ID` goes before it.'),
        }),
        headers: z.looseObject({
          'last-event-id': z
            .string()
            .regex(/^\d{1,15}$/)
            .optional(),
        }),
        response: {
          200: { content: { 'text/event-stream': { schema: streamed } } },
          '4xx': problems,
        },
      },
    },
    async ({ headers, query }, reply) => {
      const last = headers['last-event-id']
      const after = last === undefined ? (query.after ?? (await store.last())) : Number(last)
      const { mark } = await store.correctionsSince(null)
      stream.mayListen()
      reply.hijack()
      reply.raw.writeHead(200, {
        ...safeHeaders,
        'content-type': 'text/event-stream; charset=utf-8',
      })
      stream.listen(reply.raw, { after, mark })
    },
  )
}
