import { z } from 'zod'
import { exampleIds } from '../examples.ts'
import type { App, Rooms } from '../rooms.ts'
import { listedReport } from './listed.ts'
import { hidden, show } from './reply.ts'

const atATime = 30

/** `GET /`: the first page, with what is kept, newest first. */
export function reports(app: App, { store, readings }: Rooms): void {
  const querystring = z.object({ cursor: z.string().max(300).optional() })
  app.get('/', { schema: { ...hidden, querystring } }, async ({ query }, reply) => {
    const { cursor } = query
    // Asked first: what comes in meanwhile is told of twice rather than never.
    const last = await store.last()
    const found = await store.search({
      kind: 'report',
      limit: atATime,
      ...(cursor ? { cursor } : {}),
    })
    const listed = found.items.map(({ report }) => report)
    const [glances, examples, { reports: total }] = await Promise.all([
      store.glances(listed.map(({ seq }) => seq)),
      exampleIds(),
      store.count(),
    ])
    const adding = readings.adding()
    return show(reply, 'reports', {
      items: listed.map((one) => listedReport(one, glances.get(one.seq) ?? null, examples)),
      next: found.next === null ? null : `/?cursor=${encodeURIComponent(found.next)}`,
      first: cursor === undefined,
      total,
      last,
      adding: adding && { name: adding.name, done: adding.done, known: adding.known },
      examples: (await store.kept([...examples])).length,
    })
  })
}
