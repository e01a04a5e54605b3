import type { App, Rooms } from '../rooms.ts'
import { answer } from '../schemas/answer.ts'
import { problems } from '../schemas/problem.ts'
import { readAnswer, readBody } from '../schemas/read.ts'

/** `POST /v1/read`: the record of a text that comes with the request. Nothing of it is kept. */
export function read(app: App, { readingRoom, perMinute, metrics }: Rooms): void {
  app.post(
    '/v1/read',
    {
      config: { rateLimit: { max: perMinute.read, timeWindow: 60_000 } },
      schema: {
        summary: 'Read this text; nothing is kept',
        tags: ['read'],
        body: readBody,
        response: { 200: answer(readAnswer), '4xx': problems },
      },
    },
    async (request) => {
      const outcome = await readingRoom.read(request.body)
      if (!outcome.ok) throw outcome.error
      metrics.read.inc()
      return outcome.value
    },
  )
}
