import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import { type Item, readAddress, readItems } from '../../ingest/index.ts'
import { limits } from '../limits.ts'
import { problemOf } from '../problem.ts'
import type { Reading } from '../readings.ts'
import type { App, Rooms } from '../rooms.ts'
import type { ShownReading } from '../shown-front.ts'
import { listedItem } from './listed.ts'
import { hidden, show } from './reply.ts'
import { type Sent, type SentFile, sentWith, takeFiles } from './sent.ts'

/** What is read as fast as this is shown without a page in between that says so. */
const soon = 1_200

const fewest = (n: number): string => (n === 1 ? '1 file' : `${n} files`)

async function* once(bytes: Uint8Array) {
  yield bytes
}

async function* inFiles(files: readonly SentFile[], given: object): AsyncGenerator<Item> {
  for (const { name, bytes } of files) yield* readItems(once(bytes), name, given)
}

/** The reports in what was sent, and what that is called. */
function itemsIn(
  { files, url, text, title, date, publisher }: Sent,
  network: Rooms['network'],
): readonly [name: string, items: AsyncIterable<Item>] {
  const given = { ...(date ? { date } : {}), ...(publisher ? { publisher } : {}) }
  const [file] = files
  if (file) {
    const name = files.length === 1 ? file.name : fewest(files.length)
    return [name, inFiles(files, { ...given, network })]
  }
  if (url) return [url, readAddress(url, { ...given, network })]
  if (text === undefined) throw new DatelineError('empty-text', { where: 'What was sent' })
  const json = JSON.stringify({ text, title, ...given })
  return ['a text', readItems(once(Buffer.from(json)), 'The text', { format: 'json' })]
}

const shownProblem = (error: DatelineError) => {
  const { title, detail, remedy, code } = problemOf(error, true)
  return { title, detail, remedy, code }
}

/** Errors that are no report's own, or that nothing was read of. */
const ownErrors = ({ items, errors }: Reading) => {
  const ofReports = new Set(
    items.flatMap(({ outcome, report }) => (outcome.ok || report === null ? [] : [outcome.error])),
  )
  return errors.filter((error) => !ofReports.has(error)).slice(0, 20)
}

function shownReading(reading: Reading): ShownReading {
  const { id, name, keeps, known, done, added, more, busy, items } = reading
  const readable = items.some(({ outcome }) => outcome.ok)
  return {
    id,
    name,
    keeps,
    known,
    done,
    added,
    more,
    busy,
    items: items.flatMap((item, n) =>
      item.report === null ? [] : [listedItem(item, `/readings/${id}/${n}`)],
    ),
    problems: ownErrors(reading).map(shownProblem),
    keep: busy || !readable ? null : `/readings/${id}/keep`,
  }
}

/**
 * `POST /read`: a text, files or an address, read and held for a while, or kept at once where that is asked for; it leads to
 * `GET /readings/ID`, which shows how far it is and then what was read. `POST /readings/ID/keep` keeps it.
 */
export function reading(app: App, { readings, store, perMinute, metrics, network }: Rooms): void {
  const params = z.object({ id: z.uuid(), n: z.coerce.number().int().min(0).optional() })
  const found = (id: string): Reading => {
    const one = readings.get(id)
    if (one === null) throw new DatelineError('unknown-id', { what: 'reading' })
    return one
  }

  app.register(async (own) => {
    await takeFiles(own)
    own.post(
      '/read',
      {
        bodyLimit: limits.upload + limits.body,
        config: { rateLimit: { max: perMinute.read, timeWindow: 60_000 } },
        schema: hidden,
      },
      async (request, reply) => {
        const sent = await sentWith(request)
        const [name, items] = itemsIn(sent, network)
        const begun = readings.begin(name, items, { keeps: sent.keep === 'yes' })
        metrics.read.inc()
        await Promise.race([begun.ended, pause(soon)])
        return reply.redirect(`/readings/${begun.id}`, 303)
      },
    )
  })

  const showReport = async (reply: Parameters<typeof show>[0], one: Reading, n: number) => {
    const item = one.items[n]
    if (!item?.report || !item.outcome.ok) throw new DatelineError('unknown-id', { what: 'report' })
    const { report, outcome } = item
    const at = `/readings/${one.id}`
    return show(reply, 'report', {
      report,
      record: outcome.value,
      keeping: {
        action: `${at}/keep`,
        n,
        known: await store.known(report),
        all: one.items.length > 1 ? at : null,
      },
    })
  }

  app.get('/readings/:id', { schema: { ...hidden, params } }, async (request, reply) => {
    const one = found(request.params.id)
    const [only] = one.items
    const alone = !one.busy && one.items.length === 1 && !one.more && only?.outcome.ok
    return alone ? showReport(reply, one, 0) : show(reply, 'reading', shownReading(one))
  })
  app.get('/readings/:id/:n', { schema: { ...hidden, params } }, async ({ params }, reply) =>
    showReport(reply, found(params.id), params.n ?? 0),
  )
  const body = z.object({ n: z.coerce.number().int().min(0).optional() }).nullish()
  app.post(
    '/readings/:id/keep',
    { schema: { ...hidden, params, body } },
    async ({ params, body }, reply) => {
      const kept = await readings.keep(found(params.id), body?.n)
      const [only] = kept
      return reply.redirect(kept.length === 1 && only ? `/reports/${only.id}` : '/', 303)
    },
  )
}
