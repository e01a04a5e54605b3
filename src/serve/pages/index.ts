import { errorOfRequest } from '../errors-of-requests.ts'
import { problemOf } from '../problem.ts'
import type { App, Rooms } from '../rooms.ts'
import { actor } from './actor.ts'
import { actors } from './actors.ts'
import { assets } from './assets.ts'
import { read } from './read.ts'
import { show } from './reply.ts'
import { report } from './report.ts'
import { reports } from './reports.ts'

/** The pages for people: rendered here, readable without scripts; one file each. */
export function pages(app: App, rooms: Rooms): void {
  // Forms come from the pages alone; that they do the guard has seen to.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  app.setErrorHandler((thrown, _request, reply) => {
    const { status, title, detail, remedy } = problemOf(errorOfRequest(thrown))
    return show(reply.code(status), 'problem', { title, detail, remedy })
  })
  for (const page of [reports, report, actors, actor, read, assets]) page(app, rooms)
}
