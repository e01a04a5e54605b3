import { z } from 'zod'
import type { App, Rooms } from '../rooms.ts'
import { words } from '../schemas/query.ts'
import { actorKind } from '../schemas/record.ts'
import { filled } from './filled.ts'
import { hidden, show } from './reply.ts'

const querystring = z.object({
  name: filled(words),
  kind: filled(actorKind),
  described: filled(z.string()),
  cursor: filled(z.string().max(2_000)),
})

/** `GET /actors`: who appears in reports, those of most reports first. */
export function actors(app: App, { store }: Rooms): void {
  app.get('/actors', { schema: { ...hidden, querystring } }, async ({ query }, reply) => {
    const { name, kind, cursor } = query
    const described = query.described !== undefined
    const found = await store.actors({
      ...(name === undefined ? {} : { name }),
      ...(kind === undefined ? {} : { kinds: [kind] }),
      ...(cursor === undefined ? {} : { cursor }),
      named: !described,
      limit: 60,
    })
    const on = new URLSearchParams({
      ...(name === undefined ? {} : { name }),
      ...(kind === undefined ? {} : { kind }),
      ...(described ? { described: 'on' } : {}),
      cursor: found.next ?? '',
    })
    return show(reply, 'actors', {
      asked: { name: name ?? '', kind: kind ?? null, described },
      actors: found.items,
      next: found.next === null ? null : `/actors?${on}`,
      later: cursor !== undefined,
    })
  })
}
