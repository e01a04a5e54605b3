import { DatelineError } from '../../errors.ts'
import { exampleIds } from '../examples.ts'
import type { App, Rooms } from '../rooms.ts'
import { byId } from '../schemas/by-id.ts'
import { hidden, show } from './reply.ts'

/** `GET /reports/ID`: the reader. */
export function report(app: App, { store }: Rooms): void {
  app.get('/reports/:id', { schema: { ...hidden, params: byId } }, async ({ params }, reply) => {
    const kept = await store.report(params.id)
    if (kept === null) throw new DatelineError('unknown-id', { what: 'report' })
    const record = await store.record(params.id)
    if (record !== null) {
      const example = (await exampleIds()).has(params.id)
      return show(reply, 'report', { report: kept.report, record, example })
    }
    return show(reply, 'problem', {
      title: 'This report was not read',
      detail: kept.unread?.reason ?? 'It was not read yet.',
      remedy: '`dateline reread` reads it.',
    })
  })
}
