import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import type { ListedReport } from '../../store/index.ts'
import { asset, builtPages } from '../built-pages.ts'
import { errorOfRequest } from '../errors-of-requests.ts'
import { problemOf } from '../problem.ts'
import type { App, Rooms } from '../rooms.ts'
import { byId } from '../schemas/by-id.ts'
import { mostCharacters } from '../schemas/read.ts'

/** A page loads its own style and script and sends its own forms, nothing else. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const page = (reply: FastifyReply, html: string) =>
  reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)

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
const listQuery = z.object({ cursor: z.string().max(300).optional() })
const hidden = { hide: true } as const

const listed = ({ id, title, outlet, day, unread }: ListedReport) => ({
  id,
  title: title ?? 'A report without a headline',
  publisher: outlet,
  date: day,
  unread: unread?.reason ?? null,
})

/** `/`, `/reports/ID` and `/read`: the pages for people, rendered here and readable without scripts. */
export function pages(app: App, { store, readingRoom, perMinute, metrics }: Rooms): void {
  // The form of the first page; that it comes from there the guard has seen to.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.setErrorHandler(async (thrown, _request, reply) => {
    const { status, title, detail, remedy } = problemOf(errorOfRequest(thrown))
    const { problemHtml } = await builtPages()
    return page(reply.code(status), problemHtml(title, detail, remedy))
  })
  app.get('/', { schema: { ...hidden, querystring: listQuery } }, async ({ query }, reply) => {
    const { cursor } = query
    const found = await store.search({ kind: 'report', limit: 30, ...(cursor ? { cursor } : {}) })
    const { reportsHtml } = await builtPages()
    const next = found.next === null ? null : `/?cursor=${encodeURIComponent(found.next)}`
    return page(
      reply,
      reportsHtml(
        found.items.map(({ report }) => listed(report)),
        next,
      ),
    )
  })
  app.get('/reports/:id', { schema: { ...hidden, params: byId } }, async ({ params }, reply) => {
    const kept = await store.report(params.id)
    if (kept === null) throw new DatelineError('unknown-id', { what: 'report' })
    const record = await store.record(params.id)
    const { reportHtml, problemHtml } = await builtPages()
    if (record !== null) return page(reply, reportHtml(kept.report, record))
    const why = kept.unread?.reason ?? 'It was not read yet.'
    return page(reply, problemHtml('This report was not read', why, '`dateline reread` reads it.'))
  })
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
      const { reportHtml } = await builtPages()
      return page(reply, reportHtml(outcome.value.report, outcome.value.record))
    },
  )
  app.get(
    '/assets/:name',
    { schema: { ...hidden, params: z.object({ name: z.string().max(40) }) } },
    async ({ params }, reply) => {
      const found = asset(params.name)
      if (found === null) throw new DatelineError('no-route', {})
      return reply.type(found.type).send(found.body)
    },
  )
}
