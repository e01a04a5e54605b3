import { z } from 'zod'
import type { App, Rooms } from '../rooms.ts'
import { mostCharacters } from '../schemas/read.ts'
import { hidden, show } from './reply.ts'

/** An empty field of a form is one that was not filled in. */
const field = z
  .string()
  .max(300)
  .optional()
  .transform((value) => (value === '' ? undefined : value))
const form = z.object({
  text: z.string().min(1).max(mostCharacters),
  date: field.pipe(z.iso.date().optional()),
  publisher: field,
})

/** `POST /read`: the form of the first page; shows what it reads and keeps nothing. */
export function read(app: App, { readingRoom, perMinute, metrics }: Rooms): void {
  app.post(
    '/read',
    {
      config: { rateLimit: { max: perMinute.read, timeWindow: 60_000 } },
      schema: { ...hidden, body: form },
    },
    async ({ body }, reply) => {
      const outcome = await readingRoom.read(body)
      if (!outcome.ok) throw outcome.error
      metrics.read.inc()
      const { report, record } = outcome.value
      return show(reply, 'report', { report, record })
    },
  )
}
