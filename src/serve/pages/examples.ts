import { exampleIds } from '../examples.ts'
import type { App, Rooms } from '../rooms.ts'
import { hidden } from './reply.ts'

/** `POST /examples/remove`: takes the invented reports out again. */
export function examples(app: App, { store }: Rooms): void {
  app.post('/examples/remove', { schema: hidden }, async (_request, reply) => {
    await store.remove([...(await exampleIds())])
    return reply.redirect('/', 303)
  })
}
