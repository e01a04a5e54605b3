import { describe, expect, test } from 'vitest'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { emptyStore, keep, startServer } from './start-server.ts'

async function filled(copies = 3) {
  const store = await emptyStore()
  for (let n = 0; n < copies; n++) await keep(store, n)
  const { address, faults } = await startServer({ store })
  const get = async (path: string) => {
    const answer = await fetch(address + path)
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      text: await answer.text(),
    }
  }
  const page = async (q: string) => get(`/search?${new URLSearchParams({ q })}`)
  return { store, get, page, faults }
}
const words = (html: string): string => html.replace(/<[^>]*>/g, '')
const countOf = (html: string): string =>
  words(html.match(/id="count".*?<\/p>/s)?.[0] ?? '').replace(/^.*>/, '')

describe('the search page', () => {
  test('answers who has denied, with the words and where they stand', async () => {
    const { page } = await filled()
    const { status, text } = await page('Who has denied?')
    expect(status).toBe(200)
    expect(countOf(text)).toContain('3 found')
    expect(text).toContain('<mark>that Karval had requested')
    expect(text).toMatch(/href="\/reports\/[0-9a-f]{32}#s1"/)
  })

  test('each value of a facet finds as many as it says, and taking it away finds all again', async () => {
    const { page, get } = await filled()
    const { text } = await page('kind:event')
    const value = text.match(/<a href="([^"]*)" id="facet-status-denied"/)?.[1] ?? ''
    const chosen = (await get(value.replaceAll('&amp;', '&'))).text
    expect(countOf(chosen)).toContain('3 found')
    const chip = chosen.match(/<ul class="chips".*?<\/ul>/s)?.[0] ?? ''
    const away = [...chip.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')
    expect(away).toContain('/search?q=kind%3Aevent')
  })

  test('pages lead on and back', async () => {
    const { get, page } = await filled(12)
    const linkOf = (html: string, rel: string): string =>
      (html.match(new RegExp(`<a href="([^"]*)" rel="${rel}"`))?.[1] ?? '').replaceAll('&amp;', '&')
    const first = (await page('outlet:"copper gazette"')).text
    expect(linkOf(first, 'prev')).toBe('')
    const second = (await get(linkOf(first, 'next'))).text
    expect(second).toContain('page 2')
    const hits = (html: string) => html.match(/<li class="hit.*?<\/li>/gs)
    const back = (await get(linkOf(second, 'prev'))).text
    expect(hits(back)).toEqual(hits(first))
    expect(hits(second)).not.toEqual(hits(first))
    expect(linkOf(back, 'prev')).toBe('')
  })

  test('fields of the API can stand in the address', async () => {
    const { get } = await filled()
    const { text } = await get('/search?speaker=Orla+Venn&act=&nonsense=1&from=2031-03-01')
    expect(countOf(text)).toContain('3 found')
    expect(text).toContain('said by <b>Orla Venn</b>')
  })

  test.each([
    ['act:shout', 'is one of say, deny'],
    ['kind:report speaker:Venn', 'Whole reports are found by'],
    ['x'.repeat(2000), 'too long'],
  ])('what is wrong stands beside the box: %.20s', async (q, problem) => {
    const { page, faults } = await filled(1)
    const { status, text } = await page(q)
    expect(status).toBe(400)
    expect(words(text)).toContain(problem)
    expect(faults).toEqual([])
  })

  test('a cursor that is none is told, and no fault', async () => {
    const { get, faults } = await filled(1)
    const { status, text } = await get('/search?q=act:deny&cursor=nonsense')
    expect([status, faults]).toEqual([400, []])
    expect(words(text)).toContain('The cursor is not one')
  })

  test('says what to leave out where nothing is found', async () => {
    const { page } = await filled()
    const { text } = await page('speaker:"Orla Venn" act:threaten')
    expect(words(text)).toContain('Nothing was found.')
    expect(words(text)).toMatch(/without “somebody threatened” 3 found/)
  })

  test('gives a source without a name in its own words', async () => {
    const { store, page } = await filled(0)
    const [first] = handMadeRecord.statements
    if (!first) throw new Error('no statement')
    const report = {
      id: 'x',
      url: null,
      date: null,
      publisher: null,
      text: handMadeText,
      headline: null,
    }
    const record = { ...handMadeRecord, statements: [{ ...first, by: [] }], events: [] }
    await store.add([{ report, record, unread: null, words: 9 }])
    expect(words((await page('act:deny')).text)).toContain('Foreign Minister Orla Venn denied')
  })

  test('goes out as a table in which every row has its account', async () => {
    const { get } = await filled()
    const { type, text } = await get('/search.csv?q=kind:event+status:denied')
    expect(type).toContain('text/csv')
    const lines = text.trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/"happening","corrected"$/)
    expect(lines[1]).toContain(
      '"event","Karval","asks","Tessaly","denied","according to Orla Venn","requested"',
    )
    expect((await get('/search.csv?q=act:shout')).status).toBe(400)
  })
})

test('facets are counted for programs too', async () => {
  const { get } = await filled()
  const { status, text } = await get('/v1/facets?act=deny')
  expect(status).toBe(200)
  expect(JSON.parse(text)).toMatchObject({
    total: { count: 3, more: false },
    facets: { speaker: [{ value: 'Orla Venn', count: 3, more: false }] },
  })
  expect((await get('/v1/facets?act=shout')).status).toBe(400)
})
