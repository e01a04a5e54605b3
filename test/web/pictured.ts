import { longReport } from '../../bench/long-report.ts'
import { corrected } from '../../src/record/corrected.ts'
import type { Fate } from '../../src/record/fate.ts'
import type { Render, Shown } from '../../src/serve/shown.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { frontWith, listedItem } from './front-by-hand.ts'
import { madeActors, madeWholeProfile } from './made-actors.ts'
import { madeEvents } from './made-events.ts'
import { madeFoundSearch, madeSearchStart } from './made-search.ts'
import { byPlaceOf, somePlaces } from './pictures/made-places.ts'
import { someTimes } from './pictures/made-times.ts'

/** A view with fixed data, of which pictures are stored. */
export interface Pictured {
  readonly name: string
  readonly html: string
  /** Two pictures of it are enough: wide and light, narrow and dark; as high as this. */
  readonly height?: number
}

const report = {
  id: 'karval-1',
  url: 'https://example.org/karval',
  date: '2031-03-04',
  publisher: 'Copper Gazette',
  text: handMadeText,
  headline: handMadeRecord.report.headline,
}
const fate = corrected(handMadeRecord, []).fates.find(({ kind }) => kind === 'event') as Fate
const narrowed = { query: { actor: 'Tessaly' }, ignored: [] }

const kept = frontWith(
  [
    listedItem,
    {
      ...listedItem,
      href: '/reports/two',
      title: 'Ferries to Bellhaven stay in harbour for a third day',
      outlet: 'Harbour Post',
      glance: { statements: 1, events: 0, figures: 2, speakers: ['Rolf Brenn'], agencies: [] },
    },
    {
      ...listedItem,
      href: '/reports/three',
      title: 'A letter from the council of Port Else',
      outlet: null,
      day: '2031-03-02',
      glance: null,
      unread: 'The text is not in English.',
      example: true,
    },
  ],
  { total: 1204, next: '/?cursor=x', examples: 1 },
)
const reading: Shown['reading'] = {
  id: 'r1',
  name: 'week-10.jsonl',
  busy: true,
  done: 2,
  known: 5,
  keeps: false,
  added: 0,
  more: false,
  items: kept.items.slice(0, 2),
  problems: [
    {
      title: 'The report has no text',
      detail: 'Line 3 of week-10.jsonl has a title and nothing else.',
      remedy: 'Give it a text, or leave it out.',
      code: 'DL021',
    },
  ],
  keep: null,
}

/** Every view that has stored pictures: a line each; `npm run pictures` takes them anew. */
export const pictured = (render: Render): readonly Pictured[] => [
  { name: 'report', html: render('report', { report, record: handMadeRecord }) },
  { name: 'report-nested', html: render('report', longReport(12)) },
  {
    name: 'problem',
    html: render('problem', {
      title: 'There is no such report',
      detail: 'Nothing is kept under this address.',
      remedy: 'The list of reports has what there is.',
    }),
  },
  { name: 'front', height: 800, html: render('reports', kept, { examples: 1 }) },
  { name: 'front-empty', height: 800, html: render('reports', frontWith([])) },
  { name: 'search', height: 900, html: render('search', madeFoundSearch) },
  { name: 'search-start', height: 800, html: render('search', madeSearchStart) },
  { name: 'actors', height: 700, html: render('actors', madeActors) },
  {
    name: 'actor',
    height: 1200,
    html: render('actor', { profile: madeWholeProfile, older: '/actors/x', later: false }),
  },
  {
    name: 'map',
    height: 1700,
    html: render('map', {
      narrowed,
      box: null,
      picture: byPlaceOf(somePlaces),
      chosen: somePlaces[0] ? { mark: somePlaces[0], events: madeEvents } : null,
    }),
  },
  {
    name: 'timeline',
    height: 1500,
    html: render('timeline', {
      narrowed,
      lanes: 'type',
      picture: someTimes,
      chosen: someTimes.marks[0] ? { mark: someTimes.marks[0], events: madeEvents } : null,
    }),
  },
  {
    name: 'correct',
    height: 1000,
    html: render('correct', {
      report,
      record: handMadeRecord,
      machine: handMadeRecord,
      fate,
      author: 'Mira Dole',
    }),
  },
  { name: 'reading', height: 700, html: render('reading', reading) },
  {
    name: 'read',
    height: 700,
    html: render('reading', { ...reading, busy: false, done: 5, keep: '/readings/r1/keep' }),
  },
]
