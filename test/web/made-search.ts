import type { ShownHit, ShownSearch } from '../../src/serve/shown-search.ts'
import { handMadeRecord } from '../hand-made-record.ts'

const [statement] = handMadeRecord.statements
const [denied, claimed] = handMadeRecord.events
const [figure] = handMadeRecord.figures
if (!statement || !denied || !claimed || !figure) throw new Error('no hand-made data')

/** Data of the hand-made report, one of each kind. */
export const made = { statement, denied, claimed, figure }

const report = {
  id: 'abc',
  title: 'Karval says no troops were asked for',
  outlet: 'Copper Gazette',
  day: '2031-03-04',
  unread: null,
}
const quote = { prefix: 'Orla Venn on Monday denied ', exact: 'that Karval asked', suffix: '.' }
/** Something that was found. */
export const hit = (found: ShownHit['found'], more: Partial<ShownHit> = {}): ShownHit => ({
  found,
  id: 'x1',
  source: null,
  quote,
  report,
  ...more,
})
/** What was found, without anything in it. */
export const madeAnswer: NonNullable<ShownSearch['answer']> = {
  total: { count: 1234, more: false },
  hits: [],
  page: 1,
  previous: null,
  next: null,
  turned: '/search?q=sort%3Aoldest',
  newestFirst: true,
  json: '/v1/search?act=deny',
  csv: '/search.csv?q=act%3Adeny',
}
/** A search for denials. */
export const madeSearch: ShownSearch = {
  line: 'act:deny',
  problem: null,
  kept: true,
  chips: [{ field: 'act', value: 'deny', without: '/search?q=', wider: null }],
  facets: [
    {
      name: 'speaker',
      values: [
        { value: 'Orla Venn', count: 3, more: false, href: '/search?q=one', chosen: true },
        { value: 'Tessaly', count: 2, more: true, href: '/search?q=two', chosen: false },
      ],
    },
  ],
  answer: madeAnswer,
}
