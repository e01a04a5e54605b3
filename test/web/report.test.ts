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
  const note = page.match(/<li[^>]*class="note event unreal[^"]*".*?<\/li>/)?.[0] ?? ''
  expect(words(note)).toMatch(/Karval asks Tessaly · denied by Orla Venn \[1\]/)
})

test('an event has its other words and tellings, each with its own account, and leads to them', () => {
  const [, killed] = handMadeRecord.events
  if (!killed) throw new Error('no event')
  const at = (words: string) => {
    const start = handMadeText.indexOf(words)
    return [start, start + words.length] as const
  }
  const again = { ...killed, id: 'e3', trigger: at('raiders'), according_to: [], happening: 'e2' }
  const events = [
    { ...killed, happening: 'e2', mentions: [killed.trigger, at('guns')] },
    again,
    { ...again, id: 'e4', polarity: 'negative', trigger: at('bridges') } as const,
  ]
  const html = render('report', { report, record: { ...handMadeRecord, events } })
  const note = html.match(/<li id="e2".*?<\/li>/)?.[0] ?? ''
  expect(words(note)).toContain('also named “guns”')
  expect(words(note)).toContain('told also as “raiders” (the report itself)')
  expect(note).toContain('href="#words-e2~2"')
  expect(html).toContain('href="#e2" id="words-e2~2">guns</a>')
  expect(note).toContain('href="#e3"')
  // What did not happen is another happening, whatever was found of the two.
  expect(note).not.toContain('href="#e4"')
  expect(words(html.match(/<li id="e3".*?<\/li>/)?.[0] ?? '')).toContain(
    'told also as “killed” (Tessaly [2])',
  )
  expect(page).not.toContain('told also')
})

test('each statement leads to its words and back', () => {
  expect(page).toContain('href="#s1" id="words-s1"')
  expect(page).toMatch(/<li id="s1"[^>]*><a class="number" href="#words-s1"/)
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
