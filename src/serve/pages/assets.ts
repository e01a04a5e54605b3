import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import { asset } from '../built-pages.ts'
import type { App } from '../rooms.ts'
import { hidden } from './reply.ts'

/** `GET /assets/NAME`: styles and scripts of the pages. */
export function assets(app: App): void {
  app.get(
    '/assets/:name',
    { schema: { ...hidden, params: z.object({ name: z.string().max(80) }) } },
    async ({ params }, reply) => {
      const found = asset(params.name)
      if (found === null) throw new DatelineError('no-route', {})
      return reply.type(found.type).send(found.body)
    },
  )
}
