import { beforeAll, describe, expect, test } from 'vitest'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { emptyStore, keep, startServer } from './start-server.ts'

let address: string
let id: string
beforeAll(async () => {
  const store = await emptyStore()
  id = await keep(store)
  for (const number of [1, 2]) await keep(store, number)
  address = (await startServer({ store })).address
})

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of its answer
  readonly body: any
}
const get = async (path: string): Promise<Answer> => {
  const answer = await fetch(address + path)
  return { status: answer.status, body: await answer.json() }
}

describe('reports and records', () => {
  test('are listed page by page', async () => {
    const first = await get('/v1/reports?limit=2')
    expect(first.body.items).toHaveLength(2)
    expect(first.body.items[0].report).toMatchObject({
      outlet: 'Copper Gazette',
      day: '2031-03-04',
    })
    const second = await get(`/v1/reports?limit=2&cursor=${first.body.next}`)
    expect(second.body.items).toHaveLength(1)
    expect(second.body.next).toBeNull()
  })

  test('are given whole, the text to the letter', async () => {
    expect((await get(`/v1/reports/${id}`)).body.report.text).toBe(handMadeText)
    expect((await get(`/v1/records/${id}`)).body).toEqual({ ...handMadeRecord, id })
  })

  test('that there are not are told so', async () => {
    for (const path of ['/v1/reports/nothing', '/v1/records/nothing']) {
      expect(await get(path)).toMatchObject({ status: 404, body: { code: 'DL082' } })
    }
  })
})

describe('what is found', () => {
  test('has its exact words, with what stands around them', async () => {
    const { body } = await get('/v1/statements?speaker=Orla%20Venn&act=deny&limit=1')
    const [{ quote, datum }] = body.items
    expect(handMadeText.slice(quote.start, quote.end)).toBe(quote.exact)
    expect(handMadeText).toContain(quote.prefix + quote.exact + quote.suffix)
    expect(datum.by).toEqual(['Orla Venn'])
  })

  test('never lets a claim or a denial pass for a fact', async () => {
    const { body } = await get('/v1/events?limit=2')
    expect(body.items.map((hit: Answer['body']) => hit.datum)).toMatchObject([
      { type: 'REQUEST', standing: 'denied', status: 'denied', according_to: ['Orla Venn'] },
      { type: 'ASSAULT', standing: 'claimed', according_to: ['Tessaly'] },
    ])
    const figures = await get('/v1/figures?figureKind=killed&limit=1')
    expect(figures.body.items[0].datum).toMatchObject({
      standing: 'claimed',
      according_to: ['Tessaly'],
    })
  })

  test('names a source also where it is no actor', async () => {
    const store = await emptyStore()
    const statements = handMadeRecord.statements.map((one) => ({ ...one, by: [] }))
    const record = { ...handMadeRecord, statements }
    const report = {
      id: 'x',
      url: null,
      date: null,
      publisher: null,
      text: handMadeText,
      headline: null,
    }
    await store.add([{ report, record, unread: null, words: 1 }])
    const server = await startServer({ store })
    const answer = (await (await fetch(`${server.address}/v1/events`)).json()) as Answer['body']
    expect(answer.items[1].datum).toMatchObject({
      standing: 'claimed',
      according_to: ['The Tessalian army'],
    })
  })

  test('is found by what is denied, by who, whom, place, box and day', async () => {
    const count = async (query: string) => (await get(`/v1/events?${query}`)).body.items.length
    expect(await count('denied=true')).toBe(3)
    expect(await count('denied=false')).toBe(6)
    expect(await count('who=Karval&whom=Tessaly&eventType=REQUEST')).toBe(3)
    expect(await count('who=Orla%20Venn')).toBe(0)
    expect(await count('place=Bellhaven&from=2031-03-04&to=2031-03-04')).toBe(3)
    expect(await count('box=40,41,41,42')).toBe(3)
    expect(await count('box=-10,41,0,42')).toBe(0)
  })

  test('is of every kind in a search, and of one where that is asked for', async () => {
    const { body } = await get('/v1/search?words=bridges')
    expect(body.items.map(({ kind }: Answer['body']) => kind)).toEqual([
      'statement',
      'statement',
      'statement',
    ])
    expect((await get('/v1/search?kind=place&limit=1')).body.items).toMatchObject([
      { kind: 'place', datum: { name: 'Bellhaven' } },
    ])
  })

  test('has actors with what each is', async () => {
    const { body } = await get('/v1/actors?name=orla')
    expect(body.items).toMatchObject([{ name: 'Orla Venn', kind: 'person', reports: 3 }])
    const bodies = await get('/v1/actors?kind=organization&named=true')
    expect(bodies.body).toEqual({ items: [], next: null })
    const appearances = await get('/v1/actors/Orla%20Venn?limit=1')
    expect(appearances.body.items[0].actor.titles[0].title).toBe('Foreign Minister')
    expect((await get('/v1/places?country=XX')).body.items).toEqual([])
  })

  test('has what reports tell of an actor, and by whose account', async () => {
    const { body } = await get('/v1/actors/Karval/profile?limit=2')
    expect(body).toMatchObject({ name: 'Karval', read: 2, reports: 3, shown: ['state'] })
    expect(body.did[0].accounts[0].by).toEqual([{ name: 'Orla Venn', listed: true }])
    const nobody = await get('/v1/actors/Nobody/profile')
    expect(nobody.body).toMatchObject({ status: 404, code: 'DL082' })
  })
})

describe('a wrong query', () => {
  test.each([
    'limit=0',
    'limit=1000',
    'limit=x',
    'eventType=NOTHING',
    'box=1,2,3',
    'from=yesterday',
    'unknown=1',
    'cursor=nonsense',
    `words=${'x'.repeat(400)}`,
    'words=a%00b',
    'words=a&words=b',
    'denied=perhaps',
  ])('is refused and told what is wrong: %s', async (query) => {
    const { status, body } = await get(`/v1/events?${query}`)
    expect(status).toBe(400)
    expect(['DL080', 'DL075']).toContain(body.code)
  })
})

describe('hostile words in reports', () => {
  test('are data wherever they go', async () => {
    const store = await emptyStore()
    const hostile = '<script>alert(1)</script>\u2028\n\ndata: x'
    const text = `${hostile}\n\n${handMadeText}`
    const shift = hostile.length + 2
    const report = { id: hostile, url: 'javascript:alert(1)', date: null, publisher: hostile, text }
    await store.add([
      {
        report: { ...report, headline: [0, hostile.length] },
        record: null,
        unread: { kind: 'not-english', reason: hostile },
        words: shift,
      },
    ])
    const server = await startServer({ store })
    const answer = await fetch(`${server.address}/v1/reports`)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const { items } = (await answer.json()) as Answer['body']
    expect(items[0].report).toMatchObject({ title: hostile, outlet: hostile })
  })
})
