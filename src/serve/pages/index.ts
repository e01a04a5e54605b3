import type { App, Rooms } from '../rooms.ts'
import { actor } from './actor.ts'
import { actors } from './actors.ts'
import { assets } from './assets.ts'
import { corrections } from './corrections.ts'
import { examples } from './examples.ts'
import { map } from './map.ts'
import { reading } from './reading.ts'
import { report } from './report.ts'
import { reports } from './reports.ts'
import { search } from './search.ts'
import { searchCsv } from './search-csv.ts'
import { timeline } from './timeline.ts'

const all = [
  reports,
  report,
  corrections,
  reading,
  examples,
  search,
  searchCsv,
  actors,
  actor,
  map,
  timeline,
  assets,
]

/** The pages for people: rendered here, readable without scripts; one file each. */
export function pages(app: App, rooms: Rooms): void {
  // Forms come from the pages alone; that they do the guard has seen to.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  for (const page of all) page(app, rooms)
}
