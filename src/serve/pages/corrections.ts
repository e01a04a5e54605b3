import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import { corrected } from '../../record/corrected.ts'
import { verdicts } from '../../record/correction.ts'
import { datumName, datumOfName } from '../../record/targets.ts'
import type { Store } from '../../store/index.ts'
import { correctInWords } from '../correct-in-words.ts'
import type { App, Rooms } from '../rooms.ts'
import { byId } from '../schemas/by-id.ts'
import { hidden, show } from './reply.ts'

const COOKIE = 'dateline-author'
const year = 365 * 24 * 60 * 60

/** Who has corrected before in this browser. */
function knownAuthor({ headers }: FastifyRequest): string {
  const [, value = ''] = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]*)`).exec(headers.cookie ?? '') ?? []
  try {
    return decodeURIComponent(value).slice(0, 300)
  } catch {
    return ''
  }
}

const datum = z
  .string()
  .max(12_000)
  .transform((name, context) => {
    const named = datumOfName(name)
    if (named === null) context.addIssue('It names no datum')
    return named ?? z.NEVER
  })
/** Fields of the datum are the form's fields that begin so. */
const SET = 'set-'
const form = z
  .looseObject({
    datum,
    verdict: z.enum(verdicts),
    author: z.string().max(300).default(''),
    note: z.string().max(2_000).default(''),
  })
  .transform(({ datum: named, verdict, author, note, ...rest }) => ({
    ...{ ...named, verdict, author, note },
    fields: Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) =>
        name.startsWith(SET) && typeof value === 'string' ? [[name.slice(SET.length), value]] : [],
      ),
    ),
  }))

type Named = z.output<typeof datum>

/** What became of a report's data, and of the one that is named. */
async function fatesOf(store: Store, id: string, { kind, target }: Named) {
  const there = await store.machineRecord(id)
  if (there === null) return null
  const { record, fates } = corrected(there.record, there.corrections)
  const name = datumName(kind, target)
  const fate = fates.find((one) => datumName(one.kind, one.target) === name)
  return { machine: there.record, record, fates, fate }
}

/** The page of a report, at a datum: that is called by its id, else by its place among those of its kind, or, gone, by its words. */
async function pageAt(store: Store, id: string, named: Named): Promise<string> {
  const page = `/reports/${id}`
  const all = await fatesOf(store, id, named)
  const fate = all?.fate
  if (all === null || fate === undefined) return page
  const { kind, target, machine, now } = fate
  if ('id' in machine) {
    const id = machine.id.replace(/[^\w-]/g, '-')
    return `${page}#${kind === 'actor' ? 'actor-' : ''}${id}`
  }
  if (now === null) return `${page}#${datumName(kind, target)}`
  const there = all.fates.filter((one) => one.kind === kind && one.now !== null)
  return `${page}#${kind}-${there.indexOf(fate) + 1}`
}

async function found(store: Store, id: string, named: Named) {
  const [kept, there] = [await store.report(id), await fatesOf(store, id, named)]
  if (kept === null || there === null) throw new DatelineError('unknown-id', { what: 'report' })
  const { machine, record, fate } = there
  if (fate === undefined) throw new DatelineError('unknown-id', { what: named.kind })
  return { report: kept.report, record, machine, fate }
}

/** `/reports/ID/correct`, and where its form and the buttons of a report go: a datum accepted, rejected, edited, or that withdrawn. */
export function corrections(app: App, { store, perMinute }: Rooms): void {
  const config = { rateLimit: { max: perMinute.correct, timeWindow: 60_000 } }
  app.get(
    '/reports/:id/correct',
    { schema: { ...hidden, params: byId, querystring: z.object({ datum }) } },
    async (request, reply) => {
      const shown = await found(store, request.params.id, request.query.datum)
      return show(reply, 'correct', { ...shown, author: knownAuthor(request) })
    },
  )
  app.post(
    '/reports/:id/corrections',
    { config, schema: { ...hidden, params: byId, body: form } },
    async (request, reply) => {
      const { kind, target, ...said } = request.body
      const { id } = request.params
      await found(store, id, { kind, target })
      const author = (said.author || knownAuthor(request)).trim()
      // Whoever is not known is asked once; what they wanted is asked for again there.
      if (author === '')
        return reply.redirect(`/reports/${id}/correct?datum=${datumName(kind, target)}`, 303)
      await correctInWords(store, { report: id, kind, target, ...said, author })
      const kept = `${COOKIE}=${encodeURIComponent(author)}; Path=/; Max-Age=${year}; SameSite=Strict; HttpOnly`
      reply.header('set-cookie', kept)
      return reply.redirect(await pageAt(store, id, { kind, target }), 303)
    },
  )
  app.post(
    '/corrections/:id/withdraw',
    { config, schema: { ...hidden, params: byId } },
    async ({ params }, reply) => {
      const withdrawn = await store.withdraw(params.id)
      if (withdrawn === null) throw new DatelineError('unknown-id', { what: 'correction' })
      const { report, kind, words, nth } = withdrawn
      const named = { kind, target: { words, nth } }
      return reply.redirect(await pageAt(store, report, named), 303)
    },
  )
}
