import { pages } from '../pages/index.ts'
import type { App, Rooms } from '../rooms.ts'
import { actors } from './actors.ts'
import { events } from './events.ts'
import { exports } from './export.ts'
import { facets } from './facets.ts'
import { figures } from './figures.ts'
import { health } from './health.ts'
import { openapi } from './openapi.ts'
import { pictures } from './pictures.ts'
import { places } from './places.ts'
import { prometheus } from './prometheus.ts'
import { read } from './read.ts'
import { records } from './records.ts'
import { reports } from './reports.ts'
import { search } from './search.ts'
import { statements } from './statements.ts'
import { stream } from './stream.ts'

/** A resource: its addresses, and what answers there. */
type Route = (app: App, rooms: Rooms) => void

export const routes: readonly Route[] = [
  reports,
  records,
  statements,
  events,
  figures,
  actors,
  places,
  pictures,
  search,
  facets,
  stream,
  read,
  exports,
  health,
  prometheus,
  openapi,
  pages,
]
