import type { FastifyReply, FastifyRequest } from 'fastify'
import { DatelineError, type ErrorName } from '../../errors.ts'
import { builtPages } from '../built-pages.ts'
import { errorOfRequest } from '../errors-of-requests.ts'
import { problemOf } from '../problem.ts'
import type { Frame, Shown } from '../shown.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What every page says beside its own. */
    frame: () => Promise<Frame>
  }
}

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

async function send<View extends keyof Shown>(
  reply: FastifyReply,
  view: View,
  data: Shown[View],
  frame?: Frame,
): Promise<FastifyReply> {
  const { render } = await builtPages()
  return (
    reply
      .header('content-security-policy', policy)
      // With no referrer at all, a browser would not say either that a form is of our own page.
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(render(view, data, frame))
  )
}

/** Answers with a page. */
export const show = async <View extends keyof Shown>(
  reply: FastifyReply,
  view: View,
  data: Shown[View],
): Promise<FastifyReply> => send(reply, view, data, await reply.server.frame())

/** Whether who asks is a browser that wants a page; programs say otherwise, or nothing. */
export const wantsPage = ({ headers }: FastifyRequest): boolean =>
  /\btext\/html\b/i.test(headers.accept ?? '')

/** What people do about it, where that is not what programs do. */
const forPeople: { readonly [kind in ErrorName]?: string } = {
  'no-route': 'Check the address, or begin at the reports.',
  'unknown-id':
    'It may have been taken out; and what was only read is forgotten after half an hour.',
}

/** Answers with what went wrong, as a page; it asks nothing of the store, which may be what went wrong. */
export async function showProblem(reply: FastifyReply, thrown: unknown): Promise<FastifyReply> {
  const error = errorOfRequest(thrown)
  const { status, title, detail, remedy: usual, code } = problemOf(error)
  const remedy = (error instanceof DatelineError && forPeople[error.kind]) || usual
  return send(reply.code(status), 'problem', { title, detail, remedy, code })
}
