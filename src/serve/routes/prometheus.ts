import { z } from 'zod'
import type { App, Rooms } from '../rooms.ts'

/** `GET /metrics`: what the server counts, as Prometheus reads it. */
export function prometheus(app: App, { metrics: { register } }: Rooms): void {
  app.get(
    '/metrics',
    {
      schema: {
        summary: 'Metrics for Prometheus',
        tags: ['server'],
        response: { 200: { content: { 'text/plain': { schema: z.string() } } } },
      },
    },
    async (_request, reply) => {
      reply.type(register.contentType)
      return reply.send(await register.metrics())
    },
  )
}
