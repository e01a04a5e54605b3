import { z } from 'zod'
import type { ListedReport } from '../../store/index.ts'
import type { App, Rooms } from '../rooms.ts'
import type { ShownReport } from '../shown.ts'
import { hidden, show } from './reply.ts'

const listed = ({ id, title, outlet, day, unread }: ListedReport): ShownReport => ({
  id,
  title: title ?? 'A report without a headline',
  publisher: outlet,
  date: day,
  unread: unread?.reason ?? null,
})

/** `GET /`: the first page, with what is kept, newest first. */
export function reports(app: App, { store }: Rooms): void {
  const querystring = z.object({ cursor: z.string().max(300).optional() })
  app.get('/', { schema: { ...hidden, querystring } }, async ({ query }, reply) => {
    const { cursor } = query
    const found = await store.search({ kind: 'report', limit: 30, ...(cursor ? { cursor } : {}) })
    return show(reply, 'reports', {
      reports: found.items.map(({ report }) => listed(report)),
      next: found.next === null ? null : `/?cursor=${encodeURIComponent(found.next)}`,
    })
  })
}
