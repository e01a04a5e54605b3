import { describe, expect, test } from 'vitest'
import { openWorkers } from '../../src/flow/index.ts'
import { readingRoom } from '../../src/serve/reading-room.ts'
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

  test('a text that is pasted is read and not kept', async () => {
    const store = await emptyStore()
    const { address } = await startServer({ store, readingRoom: readingRoom(() => openWorkers(1)) })
    const text = 'The harbour master said on Monday that no ship had left the bay of Vellmar.'
    const answer = await fetch(
      `${address}/read`,
      formOf({ text, date: '', publisher: 'Vellmar Post' }),
    )
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('no ship had left the bay')
    expect(html).toContain('Vellmar Post')
    expect(await store.count()).toMatchObject({ reports: 0 })
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

  test('what goes wrong is a page too, without a word of the request', async () => {
    const { address } = await startServer()
    const answer = await fetch(`${address}/reports/nothing-here`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('nothing-here')
    const empty = await fetch(`${address}/read`, formOf({ text: '' }))
    expect(empty.status).toBe(400)
    expect(empty.headers.get('content-type')).toContain('text/html')
  })

  test('a form of another site is not taken', async () => {
    const { address } = await startServer()
    const text = 'The mayor said on Monday that the bridge was closed.'
    const foreign = formOf({ text }, { origin: 'https://elsewhere.example' })
    expect((await fetch(`${address}/read`, foreign)).status).toBe(403)
    expect((await fetch(`${address}/v1/read`, formOf({ text }))).status).toBe(415)
  })
})
