import type { ReactNode } from 'react'
import type { Render, Shown } from '../src/serve/shown.ts'
import { html } from './page.tsx'
import { ActorPage } from './views/actor.tsx'
import { ActorsPage } from './views/actors.tsx'
import { CorrectPage } from './views/correct.tsx'
import { MapPage } from './views/map.tsx'
import { ProblemPage } from './views/problem.tsx'
import { ReadingPage } from './views/reading.tsx'
import { ReportPage } from './views/report.tsx'
import { ReportsPage } from './views/reports.tsx'
import { SearchPage } from './views/search.tsx'
import { TimelinePage } from './views/timeline.tsx'

const views: { readonly [View in keyof Shown]: (data: Shown[View]) => ReactNode } = {
  report: ReportPage,
  correct: CorrectPage,
  reports: ReportsPage,
  actors: ActorsPage,
  actor: ActorPage,
  reading: ReadingPage,
  search: SearchPage,
  map: MapPage,
  timeline: TimelinePage,
  problem: ProblemPage,
}

/** A page as the server sends it: data in, a document out. */
export const render: Render = (view, data, frame) => html(views[view](data), frame)
