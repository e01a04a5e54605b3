import { z } from 'zod'
import type { App, Rooms } from '../rooms.ts'
import { words } from '../schemas/query.ts'
import { actorKind } from '../schemas/record.ts'
import { filled } from './filled.ts'
import { hidden, show } from './reply.ts'

/** So many of the newest reports make a page. */
const REPORTS = 100

const params = z.object({ name: words })
const querystring = z.object({ kind: filled(actorKind), cursor: filled(z.string().max(300)) })

/** `GET /actors/NAME`: what reports tell of somebody, and by whose account. */
export function actor(app: App, { store }: Rooms): void {
  app.get(
    '/actors/:name',
    { schema: { ...hidden, params, querystring } },
    async ({ params, query: { kind, cursor } }, reply) => {
      const profile = await store.profile(params.name, {
        ...(kind === undefined ? {} : { kinds: [kind] }),
        ...(cursor === undefined ? {} : { cursor }),
        limit: REPORTS,
      })
      if (profile === null)
        return show(reply.code(404), 'problem', {
          title: 'No report names this actor',
          detail: 'None of the kept reports has anybody of this name, or called by it.',
          remedy: 'The list of actors finds names by the start of any of their words.',
        })
      const on = new URLSearchParams({
        ...(kind === undefined ? {} : { kind }),
        cursor: profile.next ?? '',
      })
      return show(reply, 'actor', {
        profile,
        older: profile.next === null ? null : `/actors/${encodeURIComponent(params.name)}?${on}`,
        later: cursor !== undefined,
      })
    },
  )
}
