import { z } from 'zod'
import type { App } from '../rooms.ts'

/** `GET /v1/health`: that the server is there. It is open also where a token is needed, so it says nothing else. */
export function health(app: App): void {
  app.get(
    '/v1/health',
    {
      schema: {
        summary: 'Whether the server is there',
        tags: ['server'],
        response: { 200: z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' }) },
      },
    },
    async () => ({ status: 'ok' as const }),
  )
}
