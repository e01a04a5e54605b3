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

/** The same with a hit of each kind, one of them corrected and told of before. */
export const madeFoundSearch: ShownSearch = {
  ...madeSearch,
  facets: [
    {
      name: 'kind',
      values: [
        { value: 'statement', count: 900, more: false, href: '/search?q=a', chosen: false },
        { value: 'event', count: 334, more: true, href: '/search?q=b', chosen: false },
      ],
    },
    ...madeSearch.facets,
  ],
  answer: {
    ...madeAnswer,
    hits: [
      hit({ kind: 'statement', datum: { ...statement, by: ['Orla Venn'] } }, { id: 's1' }),
      hit(
        {
          kind: 'event',
          datum: {
            ...claimed,
            who: ['Tessaly'],
            whom: ['the raiders'],
            according_to: ['the Tessalian army'],
            happening: 'e1',
            found: {
              ...claimed.found,
              corrected: {
                id: 'c1',
                verdict: 'edited',
                author: 'Mira Dole',
                at: '2031-03-05T10:00:00.000Z',
              },
            },
          },
        },
        {
          id: 'e2',
          quote: {
            prefix: 'The Tessalian army said its guns had ',
            exact: 'killed',
            suffix: ' dozens of raiders near Bellhaven.',
          },
        },
      ),
      hit(
        {
          kind: 'figure',
          datum: { ...figure, standing: 'claimed', according_to: ['the Tessalian army'] },
        },
        {
          id: 'f1',
          quote: {
            prefix: 'said its guns had killed ',
            exact: 'dozens of raiders',
            suffix: ' near Bellhaven.',
          },
        },
      ),
      hit({ kind: 'report', datum: null }, { id: null }),
    ],
    next: '/search?q=next',
  },
}

/** Before anything is asked. */
export const madeSearchStart: ShownSearch = {
  ...madeFoundSearch,
  line: '',
  chips: [],
  answer: null,
}
