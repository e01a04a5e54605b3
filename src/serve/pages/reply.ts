import type { FastifyReply } from 'fastify'
import { builtPages } from '../built-pages.ts'
import type { Shown } from '../shown.ts'

/** A page loads its own style and script, asks its own server and sends its own forms, nothing else. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Routes of pages are no part of the API's description. */
export const hidden = { hide: true } as const

/** Answers with a page. */
export async function show<View extends keyof Shown>(
  reply: FastifyReply,
  view: View,
  data: Shown[View],
): Promise<FastifyReply> {
  const { render } = await builtPages()
  return reply
    .header('content-security-policy', policy)
    .type('text/html; charset=utf-8')
    .send(render(view, data))
}
