import type { App } from '../rooms.ts'

/** `GET /v1/openapi.json`: the description of all routes, made once. */
export function openapi(app: App): void {
  let text: string | undefined
  app.get('/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger())
    return reply.type('application/json; charset=utf-8').send(text)
  })
}
