import { expect, test } from 'vitest'
import type { ShownHit, ShownSearch } from '../../src/serve/shown-search.ts'
import { render } from '../../web/server.tsx'
import { handMadeRecord } from '../hand-made-record.ts'

const [statement] = handMadeRecord.statements
const [denied, claimed] = handMadeRecord.events
const [figure] = handMadeRecord.figures
if (!statement || !denied || !claimed || !figure) throw new Error('no hand-made data')

const report = {
  id: 'abc',
  title: 'Karval says no troops were asked for',
  outlet: 'Copper Gazette',
  day: '2031-03-04',
  unread: null,
}
const quote = { prefix: 'Orla Venn on Monday denied ', exact: 'that Karval asked', suffix: '.' }
const hit = (found: ShownHit['found'], more: Partial<ShownHit> = {}): ShownHit => ({
  found,
  id: 'x1',
  source: null,
  quote,
  report,
  ...more,
})
const answer: NonNullable<ShownSearch['answer']> = {
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
const shown: ShownSearch = {
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
  answer,
}
const page = (more: Partial<ShownSearch>): string => render('search', { ...shown, ...more })
/** The words of a part of a page without its markup. */
const words = (html: string | undefined): string =>
  (html ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
const hitsOf = (...hits: readonly ShownHit[]): readonly string[] =>
  (page({ answer: { ...answer, hits } }).match(/<li class="hit.*?<\/li>/gs) ?? []).map(words)

test('a statement is somebody’s, and its words stand in their context', () => {
  const found = { kind: 'statement', datum: { ...statement, by: ['Orla Venn'] } } as const
  const [one] = hitsOf(hit(found))
  expect(one).toContain('Orla Venn denied')
  expect(one).toContain('Orla Venn on Monday denied that Karval asked.')
  expect(one).toContain('Copper Gazette · 4 March 2031')
  expect(page({ answer: { ...answer, hits: [hit(found)] } })).toContain('href="/reports/abc#x1"')
})

test('a source without a name is told in the report’s words', () => {
  const datum = { ...statement, by: [] }
  const [one, other] = hitsOf(
    hit({ kind: 'statement', datum }, { source: 'two witnesses' }),
    hit({ kind: 'statement', datum: { ...datum, negated: true } }, { id: 'x2' }),
  )
  expect(one).toContain('two witnesses denied')
  expect(other).toContain('somebody unnamed did not deny')
})

test('an event has its status and account, and its own voice is said to be that', () => {
  const [one, other] = hitsOf(
    hit({
      kind: 'event',
      datum: { ...denied, who: ['Karval'], whom: ['Tessaly'], according_to: ['Orla Venn'] },
    }),
    hit({ kind: 'event', datum: { ...claimed, who: ['Tessaly'], according_to: [] } }, { id: 'x2' }),
  )
  expect(one).toMatch(/Karval asks Tessaly.*denied · according to Orla Venn/)
  expect(other).toMatch(/Tessaly attacks.*by the report’s own account/)
})

test('a figure that somebody denies is said to be denied', () => {
  const [one] = hitsOf(
    hit({
      kind: 'figure',
      datum: { ...figure, standing: 'denied', according_to: ['Tessaly'] },
    }),
  )
  expect(one).toMatch(/at least 24 killed of raiders.*denied · according to Tessaly/)
})

test('filters that hold can be taken away, those that can be added lead on, and each says how many', () => {
  const html = page({ answer: { ...answer, hits: [hit({ kind: 'report', datum: null })] } })
  expect(words(html.match(/<ul class="chips".*?<\/ul>/s)?.[0])).toContain('somebody denied')
  expect(html).toMatch(/<a href="\/search\?q=one"[^>]*aria-current="true"/)
  expect(words(html.match(/<nav id="facets".*?<\/nav>/s)?.[0])).toMatch(/Tessaly 2\+ at least/)
  expect(words(html.match(/<p id="count".*?<\/p>/s)?.[0])).toBe('1,234 found, newest first')
})

test('a wrong query has what is wrong with it beside the box', () => {
  const html = page({ problem: '`act:` is one of say, deny.', answer: null, facets: [] })
  expect(html).toMatch(/<input[^>]*aria-invalid="true"[^>]*aria-describedby="wrong"/)
  expect(html).toContain('<code>act:</code> is one of say, deny.')
})

test('where nothing was found it says what to leave out', () => {
  const chips = [
    {
      field: 'speaker',
      value: 'Orla Venn',
      without: '/search?q=a',
      wider: { count: 7, more: false },
    },
    { field: 'words', value: 'guns', without: '/search?q=b', wider: { count: 0, more: false } },
  ]
  const facets = [
    {
      name: 'kind',
      values: [{ value: 'report', count: 2, more: false, href: '/search?q=c', chosen: false }],
    },
  ]
  const html = page({ chips, facets, answer: { ...answer, total: { count: 0, more: false } } })
  const nothing = words(html.match(/<section class="nothing".*?<\/section>/s)?.[0])
  expect(nothing).toContain('Nothing was found.')
  expect(nothing).toContain('without “said by Orla Venn” 7 found')
  expect(nothing).not.toContain('guns')
  expect(nothing).toContain('2 whole reports')
})

test('before anything is kept, and before anything is asked, it says what to do', () => {
  const none = { line: '', chips: [], facets: [], answer: null }
  expect(words(page({ ...none, kept: false }))).toContain('Nothing is kept yet')
  expect(page(none)).toContain('href="/search?q=who%20has%20denied"')
})

test('markup of others is shown as words', () => {
  const html = page({
    line: '"><script>alert(1)</script>',
    answer: {
      ...answer,
      hits: [
        hit(
          { kind: 'statement', datum: { ...statement, by: ['<img src=x>'] } },
          { quote: { prefix: '<b>', exact: '<i>x</i>', suffix: '</b>' } },
        ),
      ],
    },
  })
  expect(html).not.toMatch(/<script>alert|<img|<i>x/)
})
