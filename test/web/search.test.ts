import { expect, test } from 'vitest'
import type { ShownHit, ShownSearch } from '../../src/serve/shown-search.ts'
import { render } from '../../web/server.tsx'
import { madeAnswer as answer, hit, made, madeSearch as shown } from './made-search.ts'

const { statement, denied, claimed, figure } = made
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

test('what a person has corrected is said to be so, what was told before leads there, and names lead to their pages', () => {
  const corrected = {
    id: 'c1',
    verdict: 'edited',
    author: 'Mira Dole',
    at: '2031-03-05T10:00:00.000Z',
  } as const
  const datum = { ...claimed, who: ['Tessaly'], happening: 'e1', according_to: ['Tessaly'] }
  const found = {
    kind: 'event',
    datum: { ...datum, found: { ...claimed.found, corrected } },
  } as const
  const html = page({ answer: { ...answer, hits: [hit(found, { id: 'e2' })] } })
  expect(words(html)).toContain('Corrected by Mira Dole, 5 March 2031, 10:00 UTC')
  expect(html).toContain('<a href="/reports/abc#e1">told before in the same report</a>')
  expect(html).toContain('href="/actors/Tessaly"')
  const first = page({ answer: { ...answer, hits: [hit({ kind: 'event', datum }, { id: 'e1' })] } })
  expect(first).not.toContain('told before')
  expect(words(first)).not.toContain('Corrected')
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
