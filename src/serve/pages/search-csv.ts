import { Readable } from 'node:stream'
import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import { type Cell, correctedBy, csvCell } from '../../export/index.ts'
import { type FoundDatum, foundInWords } from '../../record/found-in-words.ts'
import type { Query, Store } from '../../store/index.ts'
import { shownHits } from '../asked/hits.ts'
import { parse } from '../asked/parse.ts'
import type { App, Rooms } from '../rooms.ts'
import type { ShownHit } from '../shown-search.ts'
import { hidden } from './reply.ts'

/** A table that people look through is no longer; who needs all takes `/v1/export`. */
const MOST = 10_000

const columns = [
  'kind',
  'who',
  'does',
  'whom',
  'status',
  'account',
  'words',
  'day',
  'outlet',
  'title',
  'report',
  'datum',
  'happening',
  'corrected',
] as const

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

function lineOf({ found, id, source, quote, report }: ShownHit): string {
  const nothing = { who: null, does: null, whom: null, status: null, account: null }
  const { who, does, whom, status, account } =
    found.kind === 'report' ? nothing : foundInWords(found as FoundDatum, source)
  return line([
    found.kind,
    ...[who, does, whom, status, account, quote.exact],
    ...[report.day, report.outlet, report.title, report.id, id],
    found.kind === 'event' ? (found.datum.happening ?? null) : null,
    found.kind === 'report' ? null : correctedBy(found.datum.found),
  ])
}

async function* table(store: Store, query: Query): AsyncGenerator<string> {
  yield line(columns)
  let cursor: string | null = null
  for (let rows = 0; rows < MOST; ) {
    const page: Awaited<ReturnType<Store['search']>> = await store.search({
      ...query,
      limit: 200,
      ...(cursor === null ? {} : { cursor }),
    })
    yield (await shownHits(store, page.items)).map(lineOf).join('')
    rows += page.items.length
    cursor = page.next
    if (cursor === null) return
  }
}

/** `GET /search.csv`: what the page finds as a table, with by whose account each row is. */
export function searchCsv(app: App, { store, perMinute }: Rooms): void {
  app.get(
    '/search.csv',
    {
      config: { rateLimit: { max: perMinute.export, timeWindow: 60_000 } },
      schema: { ...hidden, querystring: z.object({ q: z.string().max(500) }) },
    },
    async ({ query: { q } }, reply) => {
      const asked = parse(q)
      if (!asked.ok) throw new DatelineError('wrong-query', { problem: asked.problem })
      return reply
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', 'attachment; filename="dateline-search.csv"')
        .send(Readable.from(table(store, asked.query)))
    },
  )
}
