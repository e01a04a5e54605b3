import { beforeAll, describe, expect, test } from 'vitest'
import { client } from '../../src/client/index.ts'
import type { Store } from '../../src/store/index.ts'
import { handMadeRecord } from '../hand-made-record.ts'
import { targetOf } from '../record/made-correction.ts'
import { emptyStore, keep, startServer } from './start-server.ts'

let store: Store
let address: string
let id: string
beforeAll(async () => {
  store = await emptyStore()
  id = await keep(store)
  address = (await startServer({ store })).address
})

const about = (datum: string) => ({ ...targetOf(handMadeRecord, datum), author: 'Mira Dole' })
const send = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${address}/v1/reports/${id}/corrections`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('corrections over HTTP', () => {
  test('are made, win everywhere, are listed and withdrawn, with the typed client', async () => {
    const dateline = client({ address })
    const path = { path: { id } }
    const event = targetOf(handMadeRecord, 'e2')
    const made = await dateline.POST('/v1/reports/{id}/corrections', {
      params: path,
      body: {
        ...{ kind: 'event', words: event.words.map(([a, b]) => [a, b] as [number, number]) },
        ...{ verdict: 'edited', author: 'Mira Dole', edits: { type: 'COERCE' } },
      },
    })
    expect(made.response.status).toBe(201)
    const correction = made.data?.id ?? ''
    const record = await dateline.GET('/v1/records/{id}', { params: path })
    expect(record.data?.events[1]).toMatchObject({
      type: 'COERCE',
      found: { rule: 'correction', corrected: { id: correction, author: 'Mira Dole' } },
    })
    const machine = await dateline.GET('/v1/records/{id}', {
      params: { ...path, query: { corrected: 'false' } },
    })
    expect(machine.data).toEqual({ ...handMadeRecord, id })
    const events = await dateline.GET('/v1/events', { params: { query: { eventType: 'COERCE' } } })
    expect(events.data?.items[0]?.datum.found.corrected?.verdict).toBe('edited')
    const csv = await (await fetch(`${address}/v1/export?format=csv`)).text()
    expect(csv).toMatch(/"COERCE".*"edited by Mira Dole, /)
    const listed = await dateline.GET('/v1/corrections', {
      params: { query: { report: id, standing: 'true' } },
    })
    expect(listed.data?.items.map((one) => one.id)).toEqual([correction])
    const withdrawn = await dateline.DELETE('/v1/corrections/{id}', {
      params: { path: { id: correction } },
    })
    expect(withdrawn.data?.withdrawn).toEqual(expect.any(String))
    const after = await dateline.GET('/v1/records/{id}', { params: path })
    expect(after.data).toEqual({ ...handMadeRecord, id })
  })

  test('of what is not there, or not as it should be, are refused', async () => {
    const wrong: readonly [number, object][] = [
      [422, { ...about('e2'), verdict: 'rejected', words: [[0, 3]] }],
      [422, { ...about('e2'), verdict: 'edited', edits: {} }],
      [400, { ...about('e2'), verdict: 'edited', edits: { type: 'NOTHING' } }],
      [400, { ...about('e2'), verdict: 'edited', edits: { act: 'say' } }],
      [400, { ...about('e2'), verdict: 'perhaps' }],
      [400, { ...about('e2'), verdict: 'rejected', author: 'a\nb' }],
      [400, { ...about('e2'), verdict: 'rejected', kind: 'passage' }],
      [400, { ...about('place-1'), verdict: 'edited', edits: { lat: 91 } }],
    ]
    for (const [status, body] of wrong) {
      const answer = await send(body)
      expect(answer.status, JSON.stringify(body)).toBe(status)
      expect(await answer.text()).not.toContain('NOTHING')
    }
    const none = await fetch(`${address}/v1/reports/nothing/corrections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...about('e2'), verdict: 'rejected' }),
    })
    expect(none.status).toBe(404)
    expect((await fetch(`${address}/v1/corrections/none`, { method: 'DELETE' })).status).toBe(404)
    expect((await store.corrections({ standing: true })).items).toEqual([])
  })

  test('are not taken from a page of another site, nor without the token', async () => {
    const body = { ...about('e2'), verdict: 'rejected' }
    expect((await send(body, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await send(body, { 'content-type': 'text/plain' })).status).toBe(415)
    const token = 'correct-horse-battery-staple-31'
    const guarded = await startServer({ store, token })
    const answer = await fetch(`${guarded.address}/v1/reports/${id}/corrections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(401)
    expect((await store.corrections({ standing: true })).items).toEqual([])
  })
})
