import { expect, test } from 'vitest'
import type { Report } from '../../src/record/report.ts'
import { render } from '../../web/server.tsx'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { frontWith, listedItem } from './front-by-hand.ts'

const report: Report = {
  id: 'karval-1',
  url: null,
  date: '2031-03-04',
  publisher: 'Copper Gazette',
  text: handMadeText,
  headline: [0, handMadeText.indexOf('\n')],
}
const page = render('report', { report, record: handMadeRecord })
/** The words of a page without its markup. */
const words = (html: string): string => html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"')

test('the text stands on the page word for word', () => {
  const shown = words(page.replace(/<a class="number"[^>]*>\d+<\/a>/g, ''))
  for (const paragraph of handMadeText.split('\n\n')) expect(shown).toContain(paragraph)
})

test('a denied request is said to be denied, and by whom', () => {
  const note = page.match(/<li[^>]*class="note event unreal".*?<\/li>/)?.[0] ?? ''
  expect(words(note)).toMatch(/denied.*according to Orla Venn \[1\]/)
})

test('each statement leads to its words and back', () => {
  expect(page).toContain('href="#s1" id="words-s1"')
  expect(page).toMatch(/<li id="s1"[^>]*><a class="number" href="#words-s1">/)
})

test('markup in a title, a text or an address is shown as words and never becomes a link', () => {
  const text = '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> said no.'
  const hostile = { ...report, url: 'javascript:alert(1)', text, headline: [0, 25] as const }
  const empty = {
    statements: [],
    events: [],
    figures: [],
    labels: [],
    stances: [],
    times: [],
    places: [],
    passages: [],
  }
  const html = render('report', {
    report: hostile,
    record: {
      ...handMadeRecord,
      ...empty,
      report: { ...handMadeRecord.report, headline: [0, 25], dateline: null },
    },
  })
  expect(html).not.toMatch(/<script>|<img|javascript:/)
  expect(html).toContain('&lt;script&gt;alert(1)')
  const list = render(
    'reports',
    frontWith([
      { ...listedItem, href: '"><b>', title: '<b>x', outlet: '<b>', day: '<b>', unread: '<i>' },
    ]),
  )
  expect(list).not.toMatch(/<b>|<i>/)
})
