import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openWorkers } from '../../src/flow/index.ts'
import { limits } from '../../src/serve/limits.ts'
import { problemMedia } from '../../src/serve/problem.ts'
import { readingRoom } from '../../src/serve/reading-room.ts'
import { deskByHand } from '../flow/desk-by-hand.ts'
import { emptyStore, keep, startServer } from './start-server.ts'

const formOf = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
})

describe('pages', () => {
  test('the first lists what is kept, and each leads to its report', async () => {
    const store = await emptyStore()
    const id = await keep(store)
    const { address } = await startServer({ store })
    const first = await (await fetch(`${address}/`)).text()
    expect(first).toContain(`href="/reports/${id}"`)
    const answer = await fetch(`${address}/reports/${id}`)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toContain('according to')
  })

  test('load nothing but their own style and script, and no script of a text', async () => {
    const { address } = await startServer()
    const answer = await fetch(`${address}/`)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'self'; script-src 'self';/)
    expect(policy).not.toContain('unsafe')
    const style = await fetch(`${address}/assets/style.css`)
    expect(style.headers.get('content-type')).toContain('text/css')
    expect((await fetch(`${address}/assets/server.js`)).status).toBe(404)
  })

  test('a text that is sent is read, held for a while and not kept', async () => {
    const store = await emptyStore()
    const { address } = await startServer({ store, readingRoom: readingRoom(() => openWorkers(1)) })
    const text = 'The harbour master said on Monday that no ship had left the bay of Vellmar.'
    const form = formOf({ text, date: '', publisher: 'Vellmar Post' })
    const answer = await fetch(`${address}/read`, form)
    expect(new URL(answer.url).pathname).toMatch(/^\/readings\/[0-9a-f-]{36}$/)
    expect(answer.status).toBe(200)
    let html = await answer.text()
    while (html.includes('id="progress"')) html = await (await fetch(answer.url)).text()
    expect(html).toContain('no ship had left the bay')
    expect(html).toContain('Vellmar Post')
    expect(html).toContain('is not kept')
    expect(await store.count()).toMatchObject({ reports: 0 })
    const kept = await fetch(`${answer.url}/keep`, formOf({ n: '0' }))
    expect(new URL(kept.url).pathname).toMatch(/^\/reports\/[0-9a-f]{32}$/)
    expect(await store.count()).toMatchObject({ reports: 1 })
  })

  test('actors are listed, and each has a page; a name that nobody bears has none', async () => {
    const store = await emptyStore()
    const id = await keep(store)
    const { address } = await startServer({ store })
    const list = await (await fetch(`${address}/actors?name=&kind=person&described=`)).text()
    expect(list).toContain('href="/actors/Orla%20Venn"')
    expect(list).not.toContain('Tessaly')
    const page = await fetch(`${address}/actors/orla%20venn?kind=`)
    expect(await page.text()).toContain(`/reports/${id}#s1`)
    const nobody = await fetch(`${address}/actors/Nobody`)
    expect(nobody.status).toBe(404)
    expect(await nobody.text()).toContain('No report names this actor')
    expect((await fetch(`${address}/actors?kind=robot`)).status).toBe(400)
  })

  test('a path of this machine is no address, and no file of it is read', async () => {
    const { address } = await startServer()
    for (const url of ['/etc/passwd', 'file:///etc/passwd', '-']) {
      const html = await (await fetch(`${address}/read`, formOf({ url }))).text()
      expect(html).toContain('DL050')
      expect(html).not.toContain('root:')
    }
  })

  test('files beyond the limit are refused, and what is kept at once is kept', async () => {
    const store = await emptyStore()
    const { address } = await startServer({ store })
    const send = async (bytes: string, keep?: 'yes') => {
      const body = new FormData()
      if (keep) body.set('keep', keep)
      body.set('file', new File([bytes], '../../report.txt'))
      return fetch(`${address}/read`, { method: 'POST', body })
    }
    expect((await send('x'.repeat(limits.upload + 1))).status).toBe(413)
    const text = 'The harbour master said on Monday that no ship had left the bay of Vellmar.'
    const kept = await send(text, 'yes')
    expect(await kept.text()).toContain('1 report of 1 kept as new')
    expect(await store.count()).toMatchObject({ reports: 1 })
  })

  test('only so much is under way at a time', async () => {
    const room = readingRoom(async () => deskByHand(() => 1e6).desk)
    const { address } = await startServer({ readingRoom: room })
    const text = 'The harbour master said on Monday that no ship had left the bay of Vellmar.'
    const ask = (n: number) =>
      fetch(`${address}/read`, { ...formOf({ text: text.repeat(n + 1) }), redirect: 'manual' })
    const answers = await Promise.all(Array.from({ length: limits.readings + 1 }, (_, n) => ask(n)))
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: limits.readings }, () => 303),
      503,
    ])
  })

  test('what goes wrong is a page for browsers and a problem for programs', async () => {
    const { address } = await startServer()
    const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }
    for (const path of ['/reports/nothing-here', '/nothing-here', '/v1/reports/nothing-here']) {
      const page = await fetch(address + path, browser)
      expect([page.status, page.headers.get('content-type')]).toEqual([
        404,
        'text/html; charset=utf-8',
      ])
      expect(page.headers.get('content-security-policy')).toContain("style-src 'self'")
      expect(await page.text()).not.toContain('nothing-here')
      const problem = await fetch(address + path)
      expect([problem.status, problem.headers.get('content-type')]).toEqual([404, problemMedia])
    }
    expect((await fetch(`${address}/read`, formOf({ text: '' }))).status).toBe(422)
    expect((await fetch(`${address}/read`, formOf({ text: 'x', date: 'soon' }))).status).toBe(400)
    expect((await fetch(`${address}/readings/${randomUUID()}`)).status).toBe(404)
  })

  test('a form of another site is not taken', async () => {
    const { address } = await startServer()
    const text = 'The mayor said on Monday that the bridge was closed.'
    const foreign = formOf({ text }, { origin: 'https://elsewhere.example' })
    expect((await fetch(`${address}/read`, foreign)).status).toBe(403)
    expect((await fetch(`${address}/v1/read`, formOf({ text }))).status).toBe(415)
  })
})
