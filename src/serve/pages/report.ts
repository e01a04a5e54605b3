import { DatelineError } from '../../errors.ts'
import { corrected } from '../../record/corrected.ts'
import { exampleIds } from '../examples.ts'
import type { App, Rooms } from '../rooms.ts'
import { byId } from '../schemas/by-id.ts'
import { hidden, show } from './reply.ts'

/** `GET /reports/ID`: the reader. */
export function report(app: App, { store }: Rooms): void {
  app.get('/reports/:id', { schema: { ...hidden, params: byId } }, async ({ params }, reply) => {
    const kept = await store.report(params.id)
    if (kept === null) throw new DatelineError('unknown-id', { what: 'report' })
    const there = await store.machineRecord(params.id)
    if (there !== null) {
      const { record: machine } = there
      const { record, ...rest } = corrected(machine, there.corrections)
      const standing = there.corrections.flatMap(({ id, withdrawn }) =>
        withdrawn === null ? [id] : [],
      )
      const corrections = { machine, standing, ...rest }
      const example = (await exampleIds()).has(params.id)
      return show(reply, 'report', { report: kept.report, record, corrections, example })
    }
    return show(reply, 'problem', {
      title: 'This report was not read',
      detail: kept.unread?.reason ?? 'It was not read yet.',
      remedy: '`dateline reread` reads it.',
    })
  })
}
